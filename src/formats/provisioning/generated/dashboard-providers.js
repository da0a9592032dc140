// Made by `npm run regenerate`. Do not edit.
export default {
 "type": "object",
 "properties": {
  "apiVersion": {
   "type": "number",
   "const": 1
  },
  "providers": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1
     },
     "orgId": {
      "anyOf": [
       {
        "type": "integer"
       },
       {
        "$ref": "#/definitions/__schema0"
       }
      ]
     },
     "folder": {
      "type": "string"
     },
     "folderUid": {
      "type": "string"
     },
     "type": {
      "type": "string"
     },
     "disableDeletion": {
      "$ref": "#/definitions/__schema1"
     },
     "editable": {
      "$ref": "#/definitions/__schema1"
     },
     "allowUiUpdates": {
      "$ref": "#/definitions/__schema1"
     },
     "updateIntervalSeconds": {
      "anyOf": [
       {
        "type": "integer"
       },
       {
        "$ref": "#/definitions/__schema0"
       }
      ]
     },
     "options": {
      "type": "object",
      "properties": {
       "path": {
        "type": "string",
        "minLength": 1
       },
       "foldersFromFilesStructure": {
        "$ref": "#/definitions/__schema1"
       }
      },
      "required": [
       "path"
      ],
      "additionalProperties": {}
     }
    },
    "required": [
     "name"
    ],
    "additionalProperties": false
   }
  }
 },
 "required": [
  "apiVersion"
 ],
 "additionalProperties": false,
 "definitions": {
  "__schema0": {
   "type": "string",
   "pattern": "\\$",
   "description": "a number or a text with a $variable"
  },
  "__schema1": {
   "anyOf": [
    {
     "type": "boolean"
    },
    {
     "$ref": "#/definitions/__schema0"
    }
   ]
  }
 }
};
