class LongcatMultiAvatarImageAudioToVideoMultiSpeaker(
    dsl.Builder, node_type="fal.audio_to_video.LongcatMultiAvatarImageAudioToVideoMultiSpeaker"
):
    """
    Animate a picture of several speakers from several audio tracks with LongCat Multi Avatar's multi-speaker route.

    Its inputs are unpublished; the parent endpoint has the documented two-person form.

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
