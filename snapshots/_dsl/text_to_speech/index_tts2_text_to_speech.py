class IndexTts2TextToSpeech(dsl.Builder, node_type="fal.text_to_speech.IndexTts2TextToSpeech"):
    """
    Clone a voice from an audio file with IndexTTS 2.0 and choose its emotion separately: by a second clip, by a written cue, or by eight sliders from happy to melancholic.

    Args:
        audio: Recording of the voice to imitate.
        prompt: The words to speak.
        emotional_audio: Audio whose mood is copied, while the voice stays the one of the speaker sample.
        strength: How strongly the chosen emotion colours the speech.
        emotional_strengths: Mix of single feelings in the voice, each with its own strength.
        should_use_prompt_for_emotion: Work out the emotion from emotion_prompt, or from the spoken text if that is empty, in place of the sliders.
        emotion_prompt: Words that set the mood of the reading, apart from the text.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str],
        emotional_audio: dsl.Input[AudioRef] | None = None,
        strength: dsl.Number = 1.0,
        emotional_strengths: dsl.Input[shared.EmotionalStrengths] | None = None,
        should_use_prompt_for_emotion: dsl.Input[bool] = False,
        emotion_prompt: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            emotional_audio=emotional_audio,
            strength=strength,
            emotional_strengths=emotional_strengths,
            should_use_prompt_for_emotion=should_use_prompt_for_emotion,
            emotion_prompt=emotion_prompt,
        )
