// Made by `npm run regenerate`. Do not edit.
export default {
 "type": "object",
 "properties": {
  "groups": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1
     },
     "interval": {
      "$ref": "#/definitions/__schema0"
     },
     "query_offset": {
      "$ref": "#/definitions/__schema0"
     },
     "limit": {
      "type": "integer"
     },
     "labels": {
      "$ref": "#/definitions/__schema1"
     },
     "rules": {
      "type": "array",
      "items": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "alert": {
           "type": "string",
           "minLength": 1
          },
          "expr": {
           "type": "string",
           "minLength": 1
          },
          "for": {
           "$ref": "#/definitions/__schema0"
          },
          "keep_firing_for": {
           "$ref": "#/definitions/__schema0"
          },
          "labels": {
           "$ref": "#/definitions/__schema1"
          },
          "annotations": {
           "$ref": "#/definitions/__schema1"
          }
         },
         "required": [
          "alert",
          "expr"
         ],
         "additionalProperties": false
        },
        {
         "type": "object",
         "properties": {
          "record": {
           "type": "string",
           "minLength": 1
          },
          "expr": {
           "type": "string",
           "minLength": 1
          },
          "labels": {
           "$ref": "#/definitions/__schema1"
          }
         },
         "required": [
          "record",
          "expr"
         ],
         "additionalProperties": false
        }
       ]
      }
     }
    },
    "required": [
     "name"
    ],
    "additionalProperties": false
   }
  }
 },
 "additionalProperties": false,
 "definitions": {
  "__schema0": {
   "type": "string",
   "pattern": "^(?:0|(?=.)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",
   "description": "a duration such as \"5m\" or \"1h30m\""
  },
  "__schema1": {
   "type": "object",
   "propertyNames": {
    "type": "string",
    "minLength": 1
   },
   "additionalProperties": {
    "type": "string"
   }
  }
 }
};
