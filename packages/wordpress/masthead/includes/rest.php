<?php
/**
 * What the editor's script asks of this site. The key for the service stays here.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'rest_api_init',
	static function () {
		$of_post = array(
			'post' => array(
				'type'     => 'integer',
				'required' => true,
			),
		);
		$may     = static function ( WP_REST_Request $request ) {
			return current_user_can( 'edit_post', $request['post'] );
		};
		register_rest_route(
			'masthead/v1',
			'/check',
			array(
				'methods'             => 'POST',
				'permission_callback' => $may,
				'callback'            => 'masthead_rest_check',
				'args'                => $of_post + array(
					'blocks' => array(
						'type'     => 'array',
						'required' => true,
						'maxItems' => 2000,
						'items'    => array(
							'type'       => 'object',
							'properties' => array(
								'id'   => array( 'type' => 'string' ),
								'html' => array( 'type' => 'string' ),
							),
						),
					),
					'known'  => array(
						'type'                 => 'object',
						'additionalProperties' => array( 'type' => 'string' ),
						'default'              => array(),
					),
					'keep'   => array(
						'type'    => 'boolean',
						'default' => false,
					),
				),
			)
		);
		register_rest_route(
			'masthead/v1',
			'/dismiss',
			array(
				'methods'             => 'POST',
				'permission_callback' => $may,
				'callback'            => 'masthead_rest_dismiss',
				'args'                => $of_post + array(
					'key'    => array(
						'type'      => 'string',
						'required'  => true,
						'pattern'   => '^[0-9a-f]{6,64}$',
						'maxLength' => 64,
					),
					'reason' => array(
						'type'      => 'string',
						'default'   => '',
						'maxLength' => MASTHEAD_LONGEST_REASON,
					),
				),
			)
		);
	}
);

/**
 * Reads the text as it stands in the editor.
 *
 * @param WP_REST_Request $request Request.
 * @return array|WP_Error
 */
function masthead_rest_check( WP_REST_Request $request ) {
	$blocks = array();
	foreach ( $request['blocks'] as $block ) {
		$blocks[] = array(
			'id'   => (string) $block['id'],
			'html' => (string) $block['html'],
		);
	}
	if ( ! $blocks ) {
		return new WP_Error( 'masthead_empty', __( 'There is no text yet.', 'masthead' ), array( 'status' => 400 ) );
	}
	$answer = masthead_read_article( $blocks, (array) $request['known'] );
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	$reading = masthead_reading_of( $answer );
	if ( $request['keep'] && ! $request['known'] ) {
		masthead_keep_reading( $request['post'], json_decode( wp_json_encode( $reading ), true ) );
	}
	$reading['dismissed'] = (object) masthead_dismissed( $request['post'] );
	return $reading;
}

/**
 * Dismisses a source with a reason; without one, takes the dismissal back.
 *
 * @param WP_REST_Request $request Request.
 * @return array
 */
function masthead_rest_dismiss( WP_REST_Request $request ) {
	return array( 'dismissed' => (object) masthead_dismiss( $request['post'], $request['key'], $request['reason'] ) );
}
