class IndexTts2TextToSpeech(FalNode):
    """
    Clone a voice from an audio file with IndexTTS 2.0 and choose its emotion separately: by a second clip, by a written cue, or by eight sliders from happy to melancholic.
    index-tts, text-to-speech, voice-cloning, emotion-control, zero-shot, speech

    Use cases:
    - Say one line angry, sad and calm for an animator's timing test
    - Keep a narrator's timbre but borrow the fear from another recording
    - Soften a cloned receptionist voice for a hospice hotline
    - Raise surprise to the maximum for a quiz show reveal
    - Dub a puppet's melancholy monologue with written mood cues
    """

    endpoint: ClassVar[str] = "fal-ai/index-tts-2/text-to-speech"
    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "audio", "emotional_strengths", "strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="Recording of the voice to imitate."
    )
    prompt: str = Field(default="", description="The words to speak.")
    emotional_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="emotional_audio_url",
        description="Audio whose mood is copied, while the voice stays the one of the speaker sample.",
    )
    strength: float = Field(default=1.0, ge=0, le=1, description="How strongly the chosen emotion colours the speech.")
    emotional_strengths: EmotionalStrengths | None = Field(
        default=None, description="Mix of single feelings in the voice, each with its own strength."
    )
    should_use_prompt_for_emotion: bool = Field(
        default=False,
        description="Work out the emotion from emotion_prompt, or from the spoken text if that is empty, in place of the sliders.",
    )
    emotion_prompt: str | None = Field(
        default=None, description="Words that set the mood of the reading, apart from the text."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
