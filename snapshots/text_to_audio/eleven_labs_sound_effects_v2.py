class ElevenLabsSoundEffectsV2(FalNode):
    """
    Generate a sound effect of 0.5 to 22 seconds with ElevenLabs Sound Effects v2, as a clean loop if wanted.
    elevenlabs, text-to-audio, sound-effects, sfx, foley, loop, game-audio

    Works from words; with no length set it picks one that suits them.

    Use cases:
    - Make a trailer braam or riser
    - Add foley to an animated short
    - Loop room tone under a video call scene without a click
    - Let the model choose how long a wind chime rings
    - Keep twenty footsteps alike with high prompt influence
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/sound-effects/v2"
    title: ClassVar[str] = "ElevenLabs Sound Effects v2"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "duration_seconds", "loop", "prompt_influence")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", description="The sound to make, described in words.")
    duration_seconds: float | None = Field(
        default=None,
        ge=0.5,
        le=22,
        description="Length of the noise in seconds; longer costs more. Left out, it follows from the description.",
    )
    prompt_influence: float = Field(
        default=0.3,
        ge=0,
        le=1,
        description="How literally the description is taken. Higher gives less variety between tries.",
    )
    output_format: ElevenLabsOutputFormat = Field(
        default=ElevenLabsOutputFormat.MP3_44100_128,
        description="Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.",
    )
    loop: bool = Field(
        default=False, description="Makes the sound repeat without an audible join, as for ambience or engines."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
