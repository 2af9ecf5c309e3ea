class Qwen3TtsCloneVoice17b(dsl.Builder, node_type="fal.unknown.Qwen3TtsCloneVoice17b"):
    """
    Make a speaker embedding from a voice sample with the larger Qwen3-TTS 1.7B cloner; the output is a file for the 1.7B text-to-speech endpoint, not speech, and it does not fit the 0.6B one.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        reference_text: What is said in the recording; giving it makes the clone better. Pass the same text on when speaking.
    """

    output: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        reference_text: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            reference_text=reference_text,
        )
