class SoniloV1_1TextToSoundEffects(FalNode):
    """
    Generate a sound effect from a description with Sonilo 1.1.
    sonilo, text-to-audio, sound-effects, sfx, foley, game-audio

    Takes words, a length in seconds and a file format; the video sibling fits effects to the scenes of a clip.

    Use cases:
    - Make a whoosh for a logo animation
    - Generate a creature sound for a game
    - Get a lock click of a set length from words
    - Deliver one rain effect as FLAC without a video
    - Describe a kitchen at work for an audio drama scene
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/text-to-sound-effects"
    title: ClassVar[str] = "Sonilo 1.1 – Text to Sound Effects"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "audio_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", description="The sound you want: source, surroundings, course. Concrete words get closest."
    )
    duration: float = Field(default=8.0, description="Length of the sound in seconds.")
    audio_format: UploadAudioFormat = Field(
        default=UploadAudioFormat.AAC,
        description="File format of the sound: wav and flac lose nothing, mp3 and aac are small.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        audios: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
