// Made by `npm run regenerate`. Do not edit.
export default {
 "type": "object",
 "properties": {
  "rule_files": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "evaluation_interval": {
   "$ref": "#/definitions/__schema0"
  },
  "fuzzy_compare": {
   "type": "boolean"
  },
  "group_eval_order": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "tests": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     },
     "interval": {
      "$ref": "#/definitions/__schema0"
     },
     "start_timestamp": {
      "type": "string"
     },
     "input_series": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "series": {
         "type": "string"
        },
        "values": {
         "type": "string"
        }
       },
       "required": [
        "series",
        "values"
       ],
       "additionalProperties": false
      }
     },
     "alert_rule_test": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "eval_time": {
         "$ref": "#/definitions/__schema0"
        },
        "alertname": {
         "type": "string",
         "minLength": 1
        },
        "exp_alerts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "exp_labels": {
            "$ref": "#/definitions/__schema1"
           },
           "exp_annotations": {
            "$ref": "#/definitions/__schema1"
           }
          },
          "additionalProperties": false
         }
        }
       },
       "required": [
        "alertname"
       ],
       "additionalProperties": false
      }
     },
     "promql_expr_test": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "expr": {
         "type": "string",
         "minLength": 1
        },
        "eval_time": {
         "$ref": "#/definitions/__schema0"
        },
        "exp_samples": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "labels": {
            "type": "string"
           },
           "value": {
            "type": "number"
           },
           "histogram": {
            "type": "string"
           }
          },
          "additionalProperties": false
         }
        }
       },
       "required": [
        "expr"
       ],
       "additionalProperties": false
      }
     },
     "external_labels": {
      "$ref": "#/definitions/__schema1"
     },
     "external_url": {
      "type": "string"
     }
    },
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
