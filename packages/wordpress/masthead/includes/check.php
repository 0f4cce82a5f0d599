<?php
/**
 * What is kept of a post: its sources as last read, and what its editors have dismissed.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * The blocks of a post that hold text of their own.
 *
 * @param string $content Content as stored.
 * @return array[] Each with `id` and `html`.
 */
function masthead_blocks_of( $content ) {
	$found = array();
	$walk  = static function ( array $blocks ) use ( &$walk, &$found ) {
		foreach ( $blocks as $block ) {
			if ( $block['innerBlocks'] ) {
				$walk( $block['innerBlocks'] );
			} elseif ( '' !== trim( $block['innerHTML'] ) ) {
				$found[] = array(
					'id'   => (string) count( $found ),
					'html' => $block['innerHTML'],
				);
			}
		}
	};
	$walk( parse_blocks( $content ) );
	return $found;
}

/**
 * An answer in the form that the screens use: no places of unchanged blocks, chains in words.
 *
 * @param array $answer Of the service.
 * @return array
 */
function masthead_reading_of( array $answer ) {
	$chains = array();
	foreach ( $answer['chains'] ?? array() as $chain ) {
		$hands = array();
		foreach ( $chain['hands'] as $hand ) {
			$hands[] = 'this-text' === $hand['kind'] ? __( 'this text', 'masthead' ) : ( '' !== $hand['text'] ? $hand['text'] : get_bloginfo( 'name' ) );
		}
		foreach ( $chain['citations'] as $at ) {
			$chains[ $at ] = $hands;
		}
	}
	$places  = array();
	$sources = array();
	foreach ( $answer['sources'] ?? array() as $source ) {
		foreach ( $source['citations'] as $at ) {
			$citation = $answer['citations'][ $at ];
			$places[] = array(
				'source'    => $source['key'],
				'key'       => $citation['key'],
				'block'     => $citation['block'],
				'text'      => $citation['text'],
				'speaker'   => $citation['speaker']['text'] ?? null,
				'anonymous' => $citation['anonymous'],
				'chain'     => $chains[ $at ] ?? null,
			);
		}
		unset( $source['citations'] );
		$sources[] = $source;
	}
	$blocks = array();
	foreach ( $answer['blocks'] ?? array() as $block ) {
		$blocks[] = array(
			'id'        => $block['id'],
			'hash'      => $block['hash'],
			'unchanged' => $block['unchanged'],
		);
	}
	return array(
		'language' => $answer['language'] ?? '',
		'sources'  => $sources,
		'places'   => $places,
		'blocks'   => $blocks,
		'contexts' => (object) ( $answer['contexts'] ?? array() ),
		'summary'  => array(
			'text'   => $answer['summary']['text'] ?? '',
			'merges' => wp_list_pluck( $answer['summary']['merges'] ?? array(), 'detail' ),
		),
		'omitted'  => $answer['omitted']['sources'] ?? 0,
	);
}

/**
 * Keeps what was read of a post, for lists, readers and the dashboard.
 *
 * @param int   $post_id Post.
 * @param array $reading As `masthead_reading_of` gives it.
 */
function masthead_keep_reading( $post_id, array $reading ) {
	$reading['at'] = time();
	update_post_meta( $post_id, '_masthead_check', wp_slash( wp_json_encode( $reading ) ) );
	delete_post_meta( $post_id, '_masthead_outlet' );
	$outlets = (array) get_option( 'masthead_outlets', array() );
	foreach ( (array) $reading['contexts'] as $id => $context ) {
		$cited = wp_list_filter( $reading['sources'], array( 'outletId' => $id ) );
		if ( ! $cited ) {
			continue;
		}
		add_post_meta( $post_id, '_masthead_outlet', $id );
		$outlets[ $id ] = array(
			'name'    => $context['outlet']['name'],
			'leaning' => $context['leaning']['text'],
			'page'    => $context['page'],
		);
	}
	update_option( 'masthead_outlets', $outlets, false );
}

/**
 * What was read of a post, or null.
 *
 * @param int $post_id Post.
 * @return array|null
 */
function masthead_kept_reading( $post_id ) {
	$kept = json_decode( (string) get_post_meta( $post_id, '_masthead_check', true ), true );
	return is_array( $kept ) ? $kept : null;
}

/**
 * What editors of a post have dismissed: by key of the source, with reason, name and time.
 *
 * @param int $post_id Post.
 * @return array
 */
function masthead_dismissed( $post_id ) {
	$kept = json_decode( (string) get_post_meta( $post_id, '_masthead_dismissed', true ), true );
	return is_array( $kept ) ? $kept : array();
}

/** Characters that a reason may have. */
const MASTHEAD_LONGEST_REASON = 500;

/**
 * Dismisses a source with a reason; without one, takes the dismissal back.
 *
 * @param int    $post_id Post.
 * @param string $key     Key of the source.
 * @param string $reason  Reason.
 * @return array What is dismissed now.
 */
function masthead_dismiss( $post_id, $key, $reason ) {
	$dismissed = masthead_dismissed( $post_id );
	$reason    = mb_substr( trim( sanitize_text_field( $reason ) ), 0, MASTHEAD_LONGEST_REASON );
	if ( '' === $reason ) {
		unset( $dismissed[ $key ] );
	} else {
		$dismissed[ $key ] = array(
			'reason' => $reason,
			'by'     => wp_get_current_user()->display_name,
			'at'     => gmdate( 'c' ),
		);
	}
	update_post_meta( $post_id, '_masthead_dismissed', wp_slash( wp_json_encode( (object) $dismissed ) ) );
	return $dismissed;
}

/**
 * The sources of a reading that an editor has still to look at: neither dismissed nor advised only to be named.
 *
 * @param array $reading   What was read.
 * @param array $dismissed What was dismissed.
 * @return array
 */
function masthead_open_sources( array $reading, array $dismissed ) {
	return array_values(
		array_filter(
			$reading['sources'],
			static function ( $source ) use ( $reading, $dismissed ) {
				$level = $reading['contexts'][ $source['outletId'] ?? '' ]['advice']['level'] ?? 'corroborate';
				return ! isset( $dismissed[ $source['key'] ] ) && ! in_array( $level, array( 'none', 'attribute' ), true );
			}
		)
	);
}

// Saving asks nothing and waits for nothing: what was saved is read afterwards, by the scheduler.
add_action(
	'save_post',
	static function ( $post_id, $post ) {
		if ( wp_is_post_revision( $post_id ) || wp_is_post_autosave( $post_id ) || 'auto-draft' === $post->post_status || ! masthead_checks( $post->post_type ) ) {
			return;
		}
		wp_schedule_single_event( time() + 10, 'masthead_check_post', array( $post_id ) );
	},
	10,
	2
);

add_action(
	'masthead_check_post',
	static function ( $post_id ) {
		$post = get_post( $post_id );
		if ( null === $post || ! masthead_checks( $post->post_type ) ) {
			return;
		}
		$blocks = masthead_blocks_of( $post->post_content );
		if ( ! $blocks ) {
			delete_post_meta( $post_id, '_masthead_check' );
			delete_post_meta( $post_id, '_masthead_outlet' );
			return;
		}
		$answer = masthead_read_article( $blocks, array(), 15 );
		if ( ! is_wp_error( $answer ) ) {
			masthead_keep_reading( $post_id, json_decode( wp_json_encode( masthead_reading_of( $answer ) ), true ) );
		}
	}
);
