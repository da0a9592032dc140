// Made by `npm run regenerate`. Do not edit.
export default {
 "type": "object",
 "properties": {
  "global": {
   "type": "object",
   "properties": {
    "resolve_timeout": {
     "$ref": "#/definitions/__schema0"
    },
    "http_config": {
     "$ref": "#/definitions/__schema1"
    },
    "smtp_smarthost": {
     "$ref": "#/definitions/__schema8"
    },
    "smtp_from": {
     "type": "string"
    },
    "smtp_hello": {
     "type": "string"
    },
    "smtp_auth_username": {
     "type": "string"
    },
    "smtp_auth_password": {
     "$ref": "#/definitions/__schema9"
    },
    "smtp_auth_password_file": {
     "$ref": "#/definitions/__schema10"
    },
    "smtp_auth_secret": {
     "$ref": "#/definitions/__schema9"
    },
    "smtp_auth_secret_file": {
     "$ref": "#/definitions/__schema10"
    },
    "smtp_auth_identity": {
     "type": "string"
    },
    "smtp_require_tls": {
     "type": "boolean"
    },
    "smtp_force_implicit_tls": {
     "type": "boolean"
    },
    "smtp_tls_config": {
     "$ref": "#/definitions/__schema2"
    },
    "slack_api_url": {
     "$ref": "#/definitions/__schema9"
    },
    "slack_api_url_file": {
     "$ref": "#/definitions/__schema10"
    },
    "slack_app_token": {
     "$ref": "#/definitions/__schema9"
    },
    "slack_app_token_file": {
     "$ref": "#/definitions/__schema10"
    },
    "slack_app_url": {
     "type": "string"
    },
    "mattermost_webhook_url": {
     "$ref": "#/definitions/__schema9"
    },
    "mattermost_webhook_url_file": {
     "$ref": "#/definitions/__schema10"
    },
    "pagerduty_url": {
     "type": "string"
    },
    "opsgenie_api_key": {
     "$ref": "#/definitions/__schema9"
    },
    "opsgenie_api_key_file": {
     "$ref": "#/definitions/__schema10"
    },
    "opsgenie_api_url": {
     "type": "string"
    },
    "victorops_api_key": {
     "$ref": "#/definitions/__schema9"
    },
    "victorops_api_key_file": {
     "$ref": "#/definitions/__schema10"
    },
    "victorops_api_url": {
     "type": "string"
    },
    "wechat_api_url": {
     "type": "string"
    },
    "wechat_api_secret": {
     "$ref": "#/definitions/__schema9"
    },
    "wechat_api_secret_file": {
     "$ref": "#/definitions/__schema10"
    },
    "wechat_api_corp_id": {
     "type": "string"
    },
    "telegram_api_url": {
     "type": "string"
    },
    "telegram_bot_token": {
     "$ref": "#/definitions/__schema9"
    },
    "telegram_bot_token_file": {
     "$ref": "#/definitions/__schema10"
    },
    "webex_api_url": {
     "type": "string"
    },
    "jira_api_url": {
     "type": "string"
    },
    "rocketchat_api_url": {
     "type": "string"
    },
    "rocketchat_token": {
     "$ref": "#/definitions/__schema9"
    },
    "rocketchat_token_file": {
     "$ref": "#/definitions/__schema10"
    },
    "rocketchat_token_id": {
     "$ref": "#/definitions/__schema9"
    },
    "rocketchat_token_id_file": {
     "$ref": "#/definitions/__schema10"
    }
   },
   "additionalProperties": false
  },
  "templates": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1
   }
  },
  "route": {
   "$ref": "#/definitions/__schema11"
  },
  "inhibit_rules": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     },
     "source_match": {
      "$ref": "#/definitions/__schema12"
     },
     "source_match_re": {
      "$ref": "#/definitions/__schema12"
     },
     "source_matchers": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema13"
      }
     },
     "target_match": {
      "$ref": "#/definitions/__schema12"
     },
     "target_match_re": {
      "$ref": "#/definitions/__schema12"
     },
     "target_matchers": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema13"
      }
     },
     "equal": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    },
    "additionalProperties": false
   }
  },
  "mute_time_intervals": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/__schema14"
   }
  },
  "time_intervals": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/__schema14"
   }
  },
  "receivers": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1
     },
     "labels": {
      "$ref": "#/definitions/__schema12"
     },
     "discord_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "webhook_url": {
         "$ref": "#/definitions/__schema9"
        },
        "webhook_url_file": {
         "$ref": "#/definitions/__schema10"
        },
        "username": {
         "$ref": "#/definitions/__schema16"
        },
        "avatar_url": {
         "$ref": "#/definitions/__schema16"
        },
        "title": {
         "$ref": "#/definitions/__schema16"
        },
        "message": {
         "$ref": "#/definitions/__schema16"
        },
        "content": {
         "$ref": "#/definitions/__schema16"
        }
       },
       "additionalProperties": false
      }
     },
     "email_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "to": {
         "$ref": "#/definitions/__schema16"
        },
        "from": {
         "$ref": "#/definitions/__schema16"
        },
        "hello": {
         "type": "string"
        },
        "smarthost": {
         "$ref": "#/definitions/__schema8"
        },
        "auth_username": {
         "type": "string"
        },
        "auth_password": {
         "$ref": "#/definitions/__schema9"
        },
        "auth_password_file": {
         "$ref": "#/definitions/__schema10"
        },
        "auth_secret": {
         "$ref": "#/definitions/__schema9"
        },
        "auth_secret_file": {
         "$ref": "#/definitions/__schema10"
        },
        "auth_identity": {
         "type": "string"
        },
        "require_tls": {
         "$ref": "#/definitions/__schema17"
        },
        "force_implicit_tls": {
         "$ref": "#/definitions/__schema17"
        },
        "tls_config": {
         "$ref": "#/definitions/__schema2"
        },
        "headers": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {
          "$ref": "#/definitions/__schema16"
         }
        },
        "html": {
         "$ref": "#/definitions/__schema16"
        },
        "text": {
         "$ref": "#/definitions/__schema16"
        },
        "threading": {
         "type": "object",
         "properties": {
          "enabled": {
           "$ref": "#/definitions/__schema17"
          },
          "thread_by_date": {
           "type": "string",
           "enum": [
            "daily",
            "none"
           ]
          }
         },
         "additionalProperties": false
        }
       },
       "required": [
        "to"
       ],
       "additionalProperties": false
      }
     },
     "incidentio_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "url": {
         "type": "string"
        },
        "url_file": {
         "$ref": "#/definitions/__schema10"
        },
        "alert_source_token": {
         "$ref": "#/definitions/__schema9"
        },
        "alert_source_token_file": {
         "$ref": "#/definitions/__schema10"
        },
        "max_alerts": {
         "type": "integer",
         "minimum": 0
        },
        "timeout": {
         "$ref": "#/definitions/__schema18"
        }
       },
       "additionalProperties": false
      }
     },
     "jira_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "api_url": {
         "type": "string"
        },
        "api_type": {
         "type": "string",
         "enum": [
          "auto",
          "cloud",
          "datacenter"
         ]
        },
        "project": {
         "$ref": "#/definitions/__schema16"
        },
        "issue_type": {
         "$ref": "#/definitions/__schema16"
        },
        "summary": {
         "$ref": "#/definitions/__schema19"
        },
        "description": {
         "$ref": "#/definitions/__schema19"
        },
        "labels": {
         "type": "array",
         "items": {
          "$ref": "#/definitions/__schema16"
         }
        },
        "priority": {
         "$ref": "#/definitions/__schema16"
        },
        "resolve_transition": {
         "type": "string"
        },
        "reopen_transition": {
         "type": "string"
        },
        "reopen_duration": {
         "$ref": "#/definitions/__schema0"
        },
        "wont_fix_resolution": {
         "type": "string"
        },
        "fields": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "project",
        "issue_type"
       ],
       "additionalProperties": false
      }
     },
     "mattermost_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "webhook_url": {
         "$ref": "#/definitions/__schema9"
        },
        "webhook_url_file": {
         "$ref": "#/definitions/__schema10"
        },
        "channel": {
         "$ref": "#/definitions/__schema16"
        },
        "username": {
         "$ref": "#/definitions/__schema16"
        },
        "icon_url": {
         "$ref": "#/definitions/__schema16"
        },
        "icon_emoji": {
         "$ref": "#/definitions/__schema16"
        },
        "type": {
         "$ref": "#/definitions/__schema16"
        },
        "props": {
         "type": "object",
         "properties": {
          "card": {
           "$ref": "#/definitions/__schema16"
          }
         },
         "additionalProperties": false
        },
        "priority": {
         "type": "object",
         "properties": {
          "priority": {
           "$ref": "#/definitions/__schema16"
          },
          "requested_ack": {
           "$ref": "#/definitions/__schema17"
          },
          "persistent_notifications": {
           "$ref": "#/definitions/__schema17"
          }
         },
         "additionalProperties": false
        },
        "fallback": {
         "$ref": "#/definitions/__schema20"
        },
        "color": {
         "$ref": "#/definitions/__schema21"
        },
        "pretext": {
         "$ref": "#/definitions/__schema22"
        },
        "text": {
         "$ref": "#/definitions/__schema23"
        },
        "author_name": {
         "$ref": "#/definitions/__schema24"
        },
        "author_link": {
         "$ref": "#/definitions/__schema25"
        },
        "author_icon": {
         "$ref": "#/definitions/__schema26"
        },
        "title": {
         "$ref": "#/definitions/__schema27"
        },
        "title_link": {
         "$ref": "#/definitions/__schema28"
        },
        "fields": {
         "$ref": "#/definitions/__schema29"
        },
        "thumb_url": {
         "$ref": "#/definitions/__schema31"
        },
        "footer": {
         "$ref": "#/definitions/__schema32"
        },
        "footer_icon": {
         "$ref": "#/definitions/__schema33"
        },
        "image_url": {
         "$ref": "#/definitions/__schema34"
        },
        "attachments": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "fallback": {
            "$ref": "#/definitions/__schema20"
           },
           "color": {
            "$ref": "#/definitions/__schema21"
           },
           "pretext": {
            "$ref": "#/definitions/__schema22"
           },
           "text": {
            "$ref": "#/definitions/__schema23"
           },
           "author_name": {
            "$ref": "#/definitions/__schema24"
           },
           "author_link": {
            "$ref": "#/definitions/__schema25"
           },
           "author_icon": {
            "$ref": "#/definitions/__schema26"
           },
           "title": {
            "$ref": "#/definitions/__schema27"
           },
           "title_link": {
            "$ref": "#/definitions/__schema28"
           },
           "fields": {
            "$ref": "#/definitions/__schema29"
           },
           "thumb_url": {
            "$ref": "#/definitions/__schema31"
           },
           "footer": {
            "$ref": "#/definitions/__schema32"
           },
           "footer_icon": {
            "$ref": "#/definitions/__schema33"
           },
           "image_url": {
            "$ref": "#/definitions/__schema34"
           }
          },
          "additionalProperties": false
         }
        }
       },
       "additionalProperties": false
      }
     },
     "msteams_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "webhook_url": {
         "$ref": "#/definitions/__schema9"
        },
        "webhook_url_file": {
         "$ref": "#/definitions/__schema10"
        },
        "title": {
         "$ref": "#/definitions/__schema16"
        },
        "summary": {
         "$ref": "#/definitions/__schema16"
        },
        "text": {
         "$ref": "#/definitions/__schema16"
        }
       },
       "additionalProperties": false
      }
     },
     "msteamsv2_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "webhook_url": {
         "$ref": "#/definitions/__schema9"
        },
        "webhook_url_file": {
         "$ref": "#/definitions/__schema10"
        },
        "title": {
         "$ref": "#/definitions/__schema16"
        },
        "text": {
         "$ref": "#/definitions/__schema16"
        }
       },
       "additionalProperties": false
      }
     },
     "opsgenie_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "api_key": {
         "$ref": "#/definitions/__schema9"
        },
        "api_key_file": {
         "$ref": "#/definitions/__schema10"
        },
        "api_url": {
         "type": "string"
        },
        "message": {
         "$ref": "#/definitions/__schema16"
        },
        "description": {
         "$ref": "#/definitions/__schema16"
        },
        "source": {
         "$ref": "#/definitions/__schema16"
        },
        "responders": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "$ref": "#/definitions/__schema16"
           },
           "name": {
            "$ref": "#/definitions/__schema16"
           },
           "username": {
            "$ref": "#/definitions/__schema16"
           },
           "type": {
            "$ref": "#/definitions/__schema16"
           }
          },
          "required": [
           "type"
          ],
          "additionalProperties": false
         }
        },
        "priority": {
         "$ref": "#/definitions/__schema16"
        },
        "tags": {
         "$ref": "#/definitions/__schema16"
        },
        "entity": {
         "$ref": "#/definitions/__schema16"
        },
        "details": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {
          "$ref": "#/definitions/__schema16"
         }
        },
        "actions": {
         "$ref": "#/definitions/__schema16"
        },
        "note": {
         "$ref": "#/definitions/__schema16"
        },
        "update_alerts": {
         "$ref": "#/definitions/__schema17"
        }
       },
       "additionalProperties": false
      }
     },
     "pagerduty_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "routing_key": {
         "$ref": "#/definitions/__schema9"
        },
        "routing_key_file": {
         "$ref": "#/definitions/__schema10"
        },
        "service_key": {
         "$ref": "#/definitions/__schema9"
        },
        "service_key_file": {
         "$ref": "#/definitions/__schema10"
        },
        "url": {
         "type": "string"
        },
        "client": {
         "$ref": "#/definitions/__schema16"
        },
        "client_url": {
         "$ref": "#/definitions/__schema16"
        },
        "source": {
         "$ref": "#/definitions/__schema16"
        },
        "description": {
         "$ref": "#/definitions/__schema16"
        },
        "severity": {
         "$ref": "#/definitions/__schema16"
        },
        "class": {
         "$ref": "#/definitions/__schema16"
        },
        "component": {
         "$ref": "#/definitions/__schema16"
        },
        "group": {
         "$ref": "#/definitions/__schema16"
        },
        "details": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "links": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "href": {
            "$ref": "#/definitions/__schema16"
           },
           "text": {
            "$ref": "#/definitions/__schema16"
           }
          },
          "required": [
           "href"
          ],
          "additionalProperties": false
         }
        },
        "images": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "src": {
            "$ref": "#/definitions/__schema16"
           },
           "alt": {
            "$ref": "#/definitions/__schema16"
           },
           "href": {
            "$ref": "#/definitions/__schema16"
           }
          },
          "required": [
           "src"
          ],
          "additionalProperties": false
         }
        },
        "timeout": {
         "$ref": "#/definitions/__schema18"
        }
       },
       "additionalProperties": false
      }
     },
     "pushover_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "user_key": {
         "$ref": "#/definitions/__schema9"
        },
        "user_key_file": {
         "$ref": "#/definitions/__schema10"
        },
        "token": {
         "$ref": "#/definitions/__schema9"
        },
        "token_file": {
         "$ref": "#/definitions/__schema10"
        },
        "title": {
         "$ref": "#/definitions/__schema16"
        },
        "message": {
         "$ref": "#/definitions/__schema16"
        },
        "url": {
         "$ref": "#/definitions/__schema16"
        },
        "url_title": {
         "$ref": "#/definitions/__schema16"
        },
        "priority": {
         "$ref": "#/definitions/__schema16"
        },
        "retry": {
         "$ref": "#/definitions/__schema18"
        },
        "expire": {
         "$ref": "#/definitions/__schema18"
        },
        "ttl": {
         "$ref": "#/definitions/__schema18"
        },
        "device": {
         "$ref": "#/definitions/__schema16"
        },
        "sound": {
         "$ref": "#/definitions/__schema16"
        },
        "html": {
         "$ref": "#/definitions/__schema17"
        },
        "monospace": {
         "$ref": "#/definitions/__schema17"
        }
       },
       "additionalProperties": false
      }
     },
     "rocketchat_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "api_url": {
         "type": "string"
        },
        "token": {
         "$ref": "#/definitions/__schema9"
        },
        "token_file": {
         "$ref": "#/definitions/__schema10"
        },
        "token_id": {
         "$ref": "#/definitions/__schema9"
        },
        "token_id_file": {
         "$ref": "#/definitions/__schema10"
        },
        "channel": {
         "$ref": "#/definitions/__schema16"
        },
        "emoji": {
         "$ref": "#/definitions/__schema16"
        },
        "icon_url": {
         "$ref": "#/definitions/__schema16"
        },
        "color": {
         "$ref": "#/definitions/__schema16"
        },
        "title": {
         "$ref": "#/definitions/__schema16"
        },
        "title_link": {
         "$ref": "#/definitions/__schema16"
        },
        "text": {
         "$ref": "#/definitions/__schema16"
        },
        "fields": {
         "type": "array",
         "items": {
          "$ref": "#/definitions/__schema30"
         }
        },
        "short_fields": {
         "$ref": "#/definitions/__schema17"
        },
        "image_url": {
         "$ref": "#/definitions/__schema16"
        },
        "thumb_url": {
         "$ref": "#/definitions/__schema16"
        },
        "link_names": {
         "$ref": "#/definitions/__schema17"
        },
        "actions": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "type": {
            "$ref": "#/definitions/__schema16"
           },
           "text": {
            "$ref": "#/definitions/__schema16"
           },
           "url": {
            "$ref": "#/definitions/__schema16"
           },
           "imageurl": {
            "$ref": "#/definitions/__schema16"
           },
           "iswebview": {
            "$ref": "#/definitions/__schema17"
           },
           "webviewheightratio": {
            "type": "string"
           },
           "msg": {
            "$ref": "#/definitions/__schema16"
           },
           "msginchatwindow": {
            "$ref": "#/definitions/__schema17"
           },
           "msgprocessingtype": {
            "type": "string"
           }
          },
          "additionalProperties": false
         }
        }
       },
       "additionalProperties": false
      }
     },
     "slack_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "$ref": "#/definitions/__schema17"
        },
        "api_url_file": {
         "$ref": "#/definitions/__schema10"
        },
        "api_url": {
         "$ref": "#/definitions/__schema9"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "update_message": {
         "$ref": "#/definitions/__schema17"
        },
        "app_token": {
         "$ref": "#/definitions/__schema9"
        },
        "app_token_file": {
         "$ref": "#/definitions/__schema10"
        },
        "app_url": {
         "type": "string"
        },
        "channel": {
         "$ref": "#/definitions/__schema16"
        },
        "username": {
         "$ref": "#/definitions/__schema16"
        },
        "color": {
         "$ref": "#/definitions/__schema16"
        },
        "title": {
         "$ref": "#/definitions/__schema16"
        },
        "title_link": {
         "$ref": "#/definitions/__schema16"
        },
        "text": {
         "$ref": "#/definitions/__schema16"
        },
        "fallback": {
         "$ref": "#/definitions/__schema16"
        },
        "footer": {
         "$ref": "#/definitions/__schema16"
        },
        "mrkdwn_in": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "actions": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "type": {
            "$ref": "#/definitions/__schema16"
           },
           "text": {
            "$ref": "#/definitions/__schema16"
           },
           "url": {
            "$ref": "#/definitions/__schema16"
           },
           "style": {
            "$ref": "#/definitions/__schema16"
           },
           "name": {
            "$ref": "#/definitions/__schema16"
           },
           "value": {
            "$ref": "#/definitions/__schema16"
           },
           "confirm": {
            "type": "object",
            "properties": {
             "text": {
              "$ref": "#/definitions/__schema16"
             },
             "title": {
              "$ref": "#/definitions/__schema16"
             },
             "ok_text": {
              "$ref": "#/definitions/__schema16"
             },
             "dismiss_text": {
              "$ref": "#/definitions/__schema16"
             }
            },
            "required": [
             "text"
            ],
            "additionalProperties": false
           }
          },
          "required": [
           "type",
           "text"
          ],
          "additionalProperties": false
         }
        },
        "pretext": {
         "$ref": "#/definitions/__schema16"
        },
        "message_text": {
         "$ref": "#/definitions/__schema16"
        },
        "icon_emoji": {
         "$ref": "#/definitions/__schema16"
        },
        "fields": {
         "type": "array",
         "items": {
          "$ref": "#/definitions/__schema30"
         }
        },
        "short_fields": {
         "$ref": "#/definitions/__schema17"
        },
        "callback_id": {
         "$ref": "#/definitions/__schema16"
        },
        "icon_url": {
         "$ref": "#/definitions/__schema16"
        },
        "image_url": {
         "$ref": "#/definitions/__schema16"
        },
        "thumb_url": {
         "$ref": "#/definitions/__schema16"
        },
        "link_names": {
         "$ref": "#/definitions/__schema17"
        },
        "timeout": {
         "$ref": "#/definitions/__schema18"
        }
       },
       "additionalProperties": false
      }
     },
     "sns_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "api_url": {
         "type": "string"
        },
        "sigv4": {
         "type": "object",
         "properties": {
          "region": {
           "type": "string"
          },
          "access_key": {
           "type": "string"
          },
          "secret_key": {
           "type": "string"
          },
          "profile": {
           "type": "string"
          },
          "role_arn": {
           "type": "string"
          },
          "external_id": {
           "type": "string"
          },
          "use_fips_sts_endpoint": {
           "type": "boolean"
          }
         },
         "additionalProperties": false
        },
        "topic_arn": {
         "$ref": "#/definitions/__schema16"
        },
        "phone_number": {
         "$ref": "#/definitions/__schema16"
        },
        "target_arn": {
         "$ref": "#/definitions/__schema16"
        },
        "subject": {
         "$ref": "#/definitions/__schema16"
        },
        "message": {
         "$ref": "#/definitions/__schema16"
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {
          "$ref": "#/definitions/__schema16"
         }
        },
        "use_aws_http_client": {
         "$ref": "#/definitions/__schema17"
        }
       },
       "additionalProperties": false
      }
     },
     "telegram_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "api_url": {
         "type": "string"
        },
        "bot_token": {
         "$ref": "#/definitions/__schema9"
        },
        "bot_token_file": {
         "$ref": "#/definitions/__schema10"
        },
        "chat_id": {
         "type": "integer"
        },
        "chat_id_file": {
         "$ref": "#/definitions/__schema10"
        },
        "message_thread_id": {
         "type": "integer"
        },
        "disable_notifications": {
         "$ref": "#/definitions/__schema17"
        },
        "parse_mode": {
         "type": "string",
         "enum": [
          "",
          "Markdown",
          "MarkdownV2",
          "HTML"
         ]
        },
        "message": {
         "$ref": "#/definitions/__schema16"
        }
       },
       "additionalProperties": false
      }
     },
     "victorops_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "api_key": {
         "$ref": "#/definitions/__schema9"
        },
        "api_key_file": {
         "$ref": "#/definitions/__schema10"
        },
        "api_url": {
         "type": "string"
        },
        "routing_key": {
         "$ref": "#/definitions/__schema16"
        },
        "message_type": {
         "$ref": "#/definitions/__schema16"
        },
        "entity_display_name": {
         "$ref": "#/definitions/__schema16"
        },
        "state_message": {
         "$ref": "#/definitions/__schema16"
        },
        "monitoring_tool": {
         "$ref": "#/definitions/__schema16"
        },
        "custom_fields": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {
          "$ref": "#/definitions/__schema16"
         }
        }
       },
       "required": [
        "routing_key"
       ],
       "additionalProperties": false
      }
     },
     "webex_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "api_url": {
         "type": "string"
        },
        "room_id": {
         "$ref": "#/definitions/__schema16"
        },
        "message": {
         "$ref": "#/definitions/__schema16"
        }
       },
       "required": [
        "room_id"
       ],
       "additionalProperties": false
      }
     },
     "webhook_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "url": {
         "$ref": "#/definitions/__schema9"
        },
        "url_file": {
         "$ref": "#/definitions/__schema10"
        },
        "max_alerts": {
         "type": "integer",
         "minimum": 0
        },
        "timeout": {
         "$ref": "#/definitions/__schema18"
        },
        "payload": {}
       },
       "additionalProperties": false
      }
     },
     "wechat_configs": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "send_resolved": {
         "type": "boolean"
        },
        "http_config": {
         "$ref": "#/definitions/__schema1"
        },
        "api_secret": {
         "$ref": "#/definitions/__schema9"
        },
        "api_secret_file": {
         "$ref": "#/definitions/__schema10"
        },
        "api_url": {
         "type": "string"
        },
        "corp_id": {
         "type": "string"
        },
        "agent_id": {
         "$ref": "#/definitions/__schema16"
        },
        "message_type": {
         "type": "string",
         "enum": [
          "text",
          "markdown"
         ]
        },
        "to_user": {
         "$ref": "#/definitions/__schema16"
        },
        "to_party": {
         "$ref": "#/definitions/__schema16"
        },
        "to_tag": {
         "$ref": "#/definitions/__schema16"
        },
        "message": {
         "$ref": "#/definitions/__schema16"
        }
       },
       "additionalProperties": false
      }
     }
    },
    "required": [
     "name"
    ],
    "additionalProperties": false
   }
  },
  "tracing": {
   "type": "object",
   "properties": {
    "client_type": {
     "type": "string",
     "enum": [
      "http",
      "grpc"
     ]
    },
    "endpoint": {
     "$ref": "#/definitions/__schema8"
    },
    "sampling_fraction": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "insecure": {
     "type": "boolean"
    },
    "headers": {
     "type": "object",
     "propertyNames": {
      "type": "string"
     },
     "additionalProperties": {
      "type": "string"
     }
    },
    "compression": {
     "type": "string",
     "enum": [
      "gzip"
     ]
    },
    "timeout": {
     "$ref": "#/definitions/__schema0"
    },
    "tls_config": {
     "$ref": "#/definitions/__schema2"
    }
   },
   "required": [
    "endpoint"
   ],
   "additionalProperties": false
  },
  "event_recorder": {
   "type": "object",
   "properties": {
    "file_outputs": {
     "$ref": "#/definitions/__schema35"
    },
    "webhook_outputs": {
     "$ref": "#/definitions/__schema35"
    },
    "kafka_outputs": {
     "$ref": "#/definitions/__schema35"
    },
    "stdout_outputs": {
     "$ref": "#/definitions/__schema35"
    }
   },
   "additionalProperties": false
  }
 },
 "required": [
  "route",
  "receivers"
 ],
 "additionalProperties": false,
 "definitions": {
  "__schema0": {
   "type": "string",
   "pattern": "^(?:0|(?=.)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",
   "description": "a duration such as \"5m\" or \"1h30m\""
  },
  "__schema1": {
   "type": "object",
   "properties": {
    "basic_auth": {
     "type": "object",
     "properties": {
      "username": {
       "type": "string"
      },
      "username_file": {
       "type": "string"
      },
      "username_ref": {
       "type": "string"
      },
      "password": {
       "type": "string"
      },
      "password_file": {
       "type": "string"
      },
      "password_ref": {
       "type": "string"
      }
     },
     "additionalProperties": false
    },
    "authorization": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string"
      },
      "credentials": {
       "type": "string"
      },
      "credentials_file": {
       "type": "string"
      },
      "credentials_ref": {
       "type": "string"
      }
     },
     "additionalProperties": false
    },
    "oauth2": {
     "type": "object",
     "properties": {
      "client_id": {
       "type": "string"
      },
      "client_secret": {
       "type": "string"
      },
      "client_secret_file": {
       "type": "string"
      },
      "client_secret_ref": {
       "type": "string"
      },
      "client_certificate_key_id": {
       "type": "string"
      },
      "client_certificate_key": {
       "type": "string"
      },
      "client_certificate_key_file": {
       "type": "string"
      },
      "client_certificate_key_ref": {
       "type": "string"
      },
      "grant_type": {
       "type": "string"
      },
      "signature_algorithm": {
       "type": "string"
      },
      "iss": {
       "type": "string"
      },
      "audience": {
       "type": "string"
      },
      "claims": {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      },
      "scopes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "token_url": {
       "type": "string"
      },
      "endpoint_params": {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {
        "type": "string"
       }
      },
      "tls_config": {
       "$ref": "#/definitions/__schema2"
      },
      "proxy_url": {
       "$ref": "#/definitions/__schema4"
      },
      "no_proxy": {
       "$ref": "#/definitions/__schema5"
      },
      "proxy_from_environment": {
       "$ref": "#/definitions/__schema6"
      },
      "proxy_connect_header": {
       "$ref": "#/definitions/__schema7"
      }
     },
     "additionalProperties": false
    },
    "bearer_token": {
     "type": "string"
    },
    "bearer_token_file": {
     "type": "string"
    },
    "tls_config": {
     "$ref": "#/definitions/__schema2"
    },
    "follow_redirects": {
     "type": "boolean"
    },
    "enable_http2": {
     "type": "boolean"
    },
    "http_headers": {
     "type": "object",
     "propertyNames": {
      "type": "string"
     },
     "additionalProperties": {
      "type": "object",
      "properties": {
       "values": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "secrets": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "files": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      },
      "additionalProperties": false
     }
    },
    "proxy_url": {
     "$ref": "#/definitions/__schema4"
    },
    "no_proxy": {
     "$ref": "#/definitions/__schema5"
    },
    "proxy_from_environment": {
     "$ref": "#/definitions/__schema6"
    },
    "proxy_connect_header": {
     "$ref": "#/definitions/__schema7"
    }
   },
   "additionalProperties": false
  },
  "__schema2": {
   "type": "object",
   "properties": {
    "ca": {
     "type": "string"
    },
    "ca_file": {
     "type": "string"
    },
    "ca_ref": {
     "type": "string"
    },
    "cert": {
     "type": "string"
    },
    "cert_file": {
     "type": "string"
    },
    "cert_ref": {
     "type": "string"
    },
    "key": {
     "type": "string"
    },
    "key_file": {
     "type": "string"
    },
    "key_ref": {
     "type": "string"
    },
    "server_name": {
     "type": "string"
    },
    "insecure_skip_verify": {
     "type": "boolean"
    },
    "min_version": {
     "$ref": "#/definitions/__schema3"
    },
    "max_version": {
     "$ref": "#/definitions/__schema3"
    }
   },
   "additionalProperties": false
  },
  "__schema3": {
   "type": "string",
   "enum": [
    "TLS10",
    "TLS11",
    "TLS12",
    "TLS13"
   ]
  },
  "__schema4": {
   "type": "string"
  },
  "__schema5": {
   "type": "string"
  },
  "__schema6": {
   "type": "boolean"
  },
  "__schema7": {
   "type": "object",
   "propertyNames": {
    "type": "string"
   },
   "additionalProperties": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "__schema8": {
   "type": "string",
   "pattern": "^[^\\s/]*:[^\\s:/]+$",
   "description": "host:port"
  },
  "__schema9": {
   "type": "string"
  },
  "__schema10": {
   "type": "string",
   "minLength": 1
  },
  "__schema11": {
   "type": "object",
   "properties": {
    "match": {
     "$ref": "#/definitions/__schema12"
    },
    "match_re": {
     "$ref": "#/definitions/__schema12"
    },
    "matchers": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/__schema13"
     }
    },
    "receiver": {
     "type": "string",
     "minLength": 1
    },
    "group_by": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "group_wait": {
     "$ref": "#/definitions/__schema0"
    },
    "group_interval": {
     "$ref": "#/definitions/__schema0"
    },
    "repeat_interval": {
     "$ref": "#/definitions/__schema0"
    },
    "continue": {
     "type": "boolean"
    },
    "mute_time_intervals": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "active_time_intervals": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "labels": {
     "$ref": "#/definitions/__schema12"
    },
    "routes": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/__schema11"
     }
    }
   },
   "additionalProperties": false
  },
  "__schema12": {
   "type": "object",
   "propertyNames": {
    "type": "string",
    "minLength": 1
   },
   "additionalProperties": {
    "type": "string"
   }
  },
  "__schema13": {
   "type": "string"
  },
  "__schema14": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1
    },
    "time_intervals": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "times": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "start_time": {
           "$ref": "#/definitions/__schema15"
          },
          "end_time": {
           "$ref": "#/definitions/__schema15"
          }
         },
         "required": [
          "start_time",
          "end_time"
         ],
         "additionalProperties": false
        }
       },
       "weekdays": {
        "type": "array",
        "items": {
         "type": "string",
         "pattern": "^(?:[Ss][Uu][Nn][Dd][Aa][Yy]|[Mm][Oo][Nn][Dd][Aa][Yy]|[Tt][Uu][Ee][Ss][Dd][Aa][Yy]|[Ww][Ee][Dd][Nn][Ee][Ss][Dd][Aa][Yy]|[Tt][Hh][Uu][Rr][Ss][Dd][Aa][Yy]|[Ff][Rr][Ii][Dd][Aa][Yy]|[Ss][Aa][Tt][Uu][Rr][Dd][Aa][Yy])(?::(?:[Ss][Uu][Nn][Dd][Aa][Yy]|[Mm][Oo][Nn][Dd][Aa][Yy]|[Tt][Uu][Ee][Ss][Dd][Aa][Yy]|[Ww][Ee][Dd][Nn][Ee][Ss][Dd][Aa][Yy]|[Tt][Hh][Uu][Rr][Ss][Dd][Aa][Yy]|[Ff][Rr][Ii][Dd][Aa][Yy]|[Ss][Aa][Tt][Uu][Rr][Dd][Aa][Yy]))?$",
         "description": "one value or \"first:last\""
        }
       },
       "days_of_month": {
        "type": "array",
        "items": {
         "type": "string",
         "pattern": "^-?(?:[1-9]|[12]\\d|3[01])(?::-?(?:[1-9]|[12]\\d|3[01]))?$",
         "description": "one value or \"first:last\""
        }
       },
       "months": {
        "type": "array",
        "items": {
         "type": "string",
         "pattern": "^(?:[1-9]|1[0-2]|(?:[Jj][Aa][Nn][Uu][Aa][Rr][Yy]|[Ff][Ee][Bb][Rr][Uu][Aa][Rr][Yy]|[Mm][Aa][Rr][Cc][Hh]|[Aa][Pp][Rr][Ii][Ll]|[Mm][Aa][Yy]|[Jj][Uu][Nn][Ee]|[Jj][Uu][Ll][Yy]|[Aa][Uu][Gg][Uu][Ss][Tt]|[Ss][Ee][Pp][Tt][Ee][Mm][Bb][Ee][Rr]|[Oo][Cc][Tt][Oo][Bb][Ee][Rr]|[Nn][Oo][Vv][Ee][Mm][Bb][Ee][Rr]|[Dd][Ee][Cc][Ee][Mm][Bb][Ee][Rr]))(?::(?:[1-9]|1[0-2]|(?:[Jj][Aa][Nn][Uu][Aa][Rr][Yy]|[Ff][Ee][Bb][Rr][Uu][Aa][Rr][Yy]|[Mm][Aa][Rr][Cc][Hh]|[Aa][Pp][Rr][Ii][Ll]|[Mm][Aa][Yy]|[Jj][Uu][Nn][Ee]|[Jj][Uu][Ll][Yy]|[Aa][Uu][Gg][Uu][Ss][Tt]|[Ss][Ee][Pp][Tt][Ee][Mm][Bb][Ee][Rr]|[Oo][Cc][Tt][Oo][Bb][Ee][Rr]|[Nn][Oo][Vv][Ee][Mm][Bb][Ee][Rr]|[Dd][Ee][Cc][Ee][Mm][Bb][Ee][Rr])))?$",
         "description": "one value or \"first:last\""
        }
       },
       "years": {
        "type": "array",
        "items": {
         "type": "string",
         "pattern": "^\\d{4}(?::\\d{4})?$",
         "description": "one value or \"first:last\""
        }
       },
       "location": {
        "type": "string"
       }
      },
      "additionalProperties": false
     }
    }
   },
   "required": [
    "name",
    "time_intervals"
   ],
   "additionalProperties": false
  },
  "__schema15": {
   "type": "string",
   "pattern": "^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$",
   "description": "a time such as \"09:00\""
  },
  "__schema16": {
   "type": "string"
  },
  "__schema17": {
   "type": "boolean"
  },
  "__schema18": {
   "type": "string",
   "pattern": "^[-+]?(?:0|(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$",
   "description": "a duration such as \"30s\" or \"1.5h\", without days"
  },
  "__schema19": {
   "anyOf": [
    {
     "$ref": "#/definitions/__schema16"
    },
    {
     "type": "object",
     "properties": {
      "template": {
       "$ref": "#/definitions/__schema16"
      },
      "enable_update": {
       "$ref": "#/definitions/__schema17"
      }
     },
     "additionalProperties": false
    }
   ]
  },
  "__schema20": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema21": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema22": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema23": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema24": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema25": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema26": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema27": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema28": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema29": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/__schema30"
   }
  },
  "__schema30": {
   "type": "object",
   "properties": {
    "title": {
     "minLength": 1,
     "$ref": "#/definitions/__schema16"
    },
    "value": {
     "minLength": 1,
     "$ref": "#/definitions/__schema16"
    },
    "short": {
     "type": "boolean"
    }
   },
   "required": [
    "title",
    "value"
   ],
   "additionalProperties": false
  },
  "__schema31": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema32": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema33": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema34": {
   "$ref": "#/definitions/__schema16"
  },
  "__schema35": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {},
    "additionalProperties": {}
   }
  }
 }
};
