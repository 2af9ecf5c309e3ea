class ElevenLabsSoundEffectsV2(FalNode):
    """
    Generate a sound effect of 0.5 to 22 seconds with ElevenLabs' v2 effects model, optionally as a clean loop.
    elevenlabs, text-to-audio, sound-effects, sfx, audio, loop, foley

    Leave the length open and it picks one that suits the description.

    Use cases:
    - Loop a campfire under a scout story night
    - Build a spaceship hum that repeats without a click
    - Find footsteps on gravel for a stop-motion hedgehog
    - Make a gulp for a goldfish emoji
    - Add distant church bells to a walking-tour recording
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/sound-effects/v2"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "duration_seconds", "loop", "prompt_influence")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", description="The sound to make, described in words.")
    duration_seconds: float | None = Field(
        default=None,
        ge=0.5,
        le=22,
        description="Length of the noise in seconds; left out, it follows from the description.",
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
