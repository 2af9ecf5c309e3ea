class IndexTts2TextToSpeech(FalNode):
    """
    Clone a voice with IndexTTS 2 and choose its emotion apart from the voice.
    index-tts, text-to-speech, voice-cloning, emotion-control, zero-shot, dubbing

    Takes text and a voice sample; the mood comes from a second recording, from words or from eight strengths such as happy or afraid.

    Use cases:
    - Dub a character in a cloned voice
    - Record an emotional game dialogue
    - Keep a narrator's timbre and borrow the fear of another recording
    - Mix half sadness with a little calm in one line
    - Describe the mood in words while the script says something else
    """

    endpoint: ClassVar[str] = "fal-ai/index-tts-2/text-to-speech"
    title: ClassVar[str] = "IndexTTS 2 – Text to Speech"
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
    strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How strongly the chosen emotion colours the speech; higher is more intense.",
    )
    emotional_strengths: EmotionalStrengths | None = Field(
        default=None, description="Mix of single feelings in the voice, each with its own strength."
    )
    should_use_prompt_for_emotion: bool = Field(
        default=False,
        description="Works the emotion out from the emotion prompt, or from the spoken text if there is none; the strengths are then overwritten.",
    )
    emotion_prompt: str | None = Field(
        default=None,
        description="Words that describe the mood of the reading; works only with should use prompt for emotion switched on.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
