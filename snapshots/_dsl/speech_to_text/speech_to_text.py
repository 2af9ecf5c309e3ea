class SpeechToText(dsl.Builder, node_type="fal.speech_to_text.SpeechToText"):
    """
    Transcribe a long recording with the Canary speech model, punctuation and capitals included if wanted; the standard version, with a turbo and streaming siblings.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        use_pnc: Sets punctuation and capital letters in the transcript.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        use_pnc: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            audio=audio,
            use_pnc=use_pnc,
        )
