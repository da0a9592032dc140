// Made by `npm run regenerate`. Do not edit.
export default {
 "type": "object",
 "properties": {
  "apiVersion": {
   "type": "number",
   "const": 1
  },
  "prune": {
   "$ref": "#/definitions/__schema0"
  },
  "deleteDatasources": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1
     },
     "orgId": {
      "$ref": "#/definitions/__schema2"
     }
    },
    "required": [
     "name"
    ],
    "additionalProperties": false
   }
  },
  "datasources": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1
     },
     "uid": {
      "type": "string",
      "pattern": "^[a-zA-Z0-9_-]{1,40}$"
     },
     "type": {
      "type": "string",
      "minLength": 1
     },
     "access": {
      "type": "string",
      "enum": [
       "proxy",
       "direct"
      ]
     },
     "orgId": {
      "$ref": "#/definitions/__schema2"
     },
     "url": {
      "type": "string"
     },
     "user": {
      "type": "string"
     },
     "password": {
      "type": "string"
     },
     "database": {
      "type": "string"
     },
     "isDefault": {
      "$ref": "#/definitions/__schema0"
     },
     "editable": {
      "$ref": "#/definitions/__schema0"
     },
     "version": {
      "anyOf": [
       {
        "type": "integer"
       },
       {
        "$ref": "#/definitions/__schema1"
       }
      ]
     },
     "correlations": {
      "type": "array",
      "items": {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      }
     },
     "jsonData": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     },
     "basicAuth": {
      "$ref": "#/definitions/__schema0"
     },
     "basicAuthUser": {
      "type": "string"
     },
     "basicAuthPassword": {
      "type": "string"
     },
     "withCredentials": {
      "$ref": "#/definitions/__schema0"
     },
     "secureJsonData": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {
       "type": "string"
      }
     }
    },
    "required": [
     "name",
     "type"
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
   "anyOf": [
    {
     "type": "boolean"
    },
    {
     "$ref": "#/definitions/__schema1"
    }
   ]
  },
  "__schema1": {
   "type": "string",
   "pattern": "\\$",
   "description": "a number or a text with a $variable"
  },
  "__schema2": {
   "anyOf": [
    {
     "type": "integer"
    },
    {
     "$ref": "#/definitions/__schema1"
    }
   ]
  }
 }
};
