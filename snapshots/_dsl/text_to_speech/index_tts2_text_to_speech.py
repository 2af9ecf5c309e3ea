class IndexTts2TextToSpeech(dsl.Builder, node_type="fal.text_to_speech.IndexTts2TextToSpeech"):
    """
    Clone a voice with IndexTTS 2 and choose its emotion apart from the voice.

    Takes text and a voice sample; the mood comes from a second recording, from words or from eight strengths such as happy or afraid.

    Args:
        audio: Recording of the voice to imitate.
        prompt: The words to speak.
        emotional_audio: Audio whose mood is copied, while the voice stays the one of the speaker sample.
        strength: How strongly the chosen emotion colours the speech; higher is more intense.
        emotional_strengths: Mix of single feelings in the voice, each with its own strength.
        should_use_prompt_for_emotion: Works the emotion out from the emotion prompt, or from the spoken text if there is none; the strengths are then overwritten.
        emotion_prompt: Words that describe the mood of the reading; works only with should use prompt for emotion switched on.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
        emotional_audio: dsl.FileInput[AudioRef] | None = None,
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
