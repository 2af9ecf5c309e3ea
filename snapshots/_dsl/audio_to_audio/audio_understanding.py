class AudioUnderstanding(dsl.Builder, node_type="fal.audio_to_audio.AudioUnderstanding"):
    """
    Ask a question about a recording and get a written answer: what is heard, said or played.

    Text comes out, not audio; detailed_analysis asks for more depth.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        prompt: The question about the recording.
        detailed_analysis: Looks more closely and answers at greater length.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str],
        detailed_analysis: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            detailed_analysis=detailed_analysis,
        )
