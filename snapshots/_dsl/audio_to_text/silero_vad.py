class SileroVad(dsl.Builder, node_type="fal.audio_to_text.SileroVad"):
    """
    Find out where speech occurs in a recording with Silero VAD: returns whether anyone speaks and the timestamps.

    It writes no transcript, so use it to cut silence or skip empty files.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
    """

    output: dsl.Handle[bool]
    timestamps: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
    ) -> None:
        super().__init__(
            audio=audio,
        )
