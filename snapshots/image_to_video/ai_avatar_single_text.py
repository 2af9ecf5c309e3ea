class AIAvatarSingleText(FalNode):
    """
    Type a script, pick one of twenty voices, and MultiTalk makes the person in your image say it: speech synthesis and lip sync in one step, single speaker, 480p or 720p, up to 241 frames.
    multitalk, image-to-video, video, text-to-speech, lip-sync, talking-head, avatar

    Use cases:
    - Have a mascot owl read the school canteen's weekly menu aloud
    - Voice a landlord's moving-in instructions from a cartoon concierge picture
    - Let an illustrated Marie Curie introduce herself to a year six class
    - Announce a delayed ferry through a friendly captain image on the terminal screen
    - Test four voices on the same spokesperson photo before booking a narrator
    """

    endpoint: ClassVar[str] = "fal-ai/ai-avatar/single-text"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input", "voice", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input", "voice", "prompt", "resolution")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak or perform.",
    )
    text_input: str = Field(
        default="",
        description="The script to be spoken. It becomes speech in the chosen voice, and the lips follow it.",
    )
    voice: ElevenLabsVoice | None = Field(
        default=None, description="Who speaks or sings, picked by name or identifier."
    )
    prompt: str = Field(
        default="", description="Describes the scene and the manner of the speaker, not the words spoken."
    )
    num_frames: int = Field(
        default=136,
        ge=41,
        le=241,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
