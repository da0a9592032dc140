// Made by `npm run regenerate`. Do not edit.
export default {
 "type": "object",
 "properties": {
  "filebeat.inputs": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "type": {
      "type": "string"
     },
     "id": {
      "type": "string"
     },
     "enabled": {
      "type": "boolean"
     },
     "paths": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    },
    "required": [
     "type"
    ],
    "additionalProperties": {}
   }
  },
  "processors": {
   "type": "array",
   "items": {
    "type": "object",
    "propertyNames": {
     "type": "string"
    },
    "additionalProperties": {}
   }
  },
  "output.logstash": {
   "type": "object",
   "properties": {
    "hosts": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "additionalProperties": {}
  }
 },
 "additionalProperties": {}
};
