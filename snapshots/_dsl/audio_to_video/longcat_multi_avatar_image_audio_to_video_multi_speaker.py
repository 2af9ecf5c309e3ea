class LongcatMultiAvatarImageAudioToVideoMultiSpeaker(
    dsl.Builder, node_type="fal.audio_to_video.LongcatMultiAvatarImageAudioToVideoMultiSpeaker"
):
    """
    Animate several speakers with LongCat Multi Avatar's multi-speaker route.

    It is retired and fal documents no inputs for it, so the node has none; the two-speaker node shows picture, recordings and boxes.

    Args:
        arguments: Everything this endpoint takes, as JSON: fal publishes no input shape for it.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        arguments: dsl.Input[dict[str, Any]] | None = None,
    ) -> None:
        super().__init__(
            arguments=arguments,
        )
