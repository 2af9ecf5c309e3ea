class InfinitalkSingleText(FalNode):
    """
    Make the person in an image speak typed text with InfiniTalk: a built-in voice reads it and lips follow, up to 721 frames at 480p or 720p.
    infinitalk, text-to-video, video, text-to-speech, lip-sync, talking-head, long-video

    Allows three times the frames of ai-avatar's text mode.

    Use cases:
    - Have a drawn explorer tell half a minute of typed campfire yarn
    - Have a paramedic's photo recite the full stretcher checklist
    - Voice a whole product recall statement from a manager's portrait
    - Read a long limerick through a leprechaun illustration
    - Prepare a listening test with a cartoon landlady's directions
    """

    endpoint: ClassVar[str] = "fal-ai/infinitalk/single-text"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input", "voice", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input", "voice", "prompt", "num_frames")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    text_input: str = Field(default="", description="The script. It is read in the chosen voice and drives the lips.")
    voice: ElevenLabsVoice | None = Field(
        default=None, description="Who speaks or sings, picked by name or identifier."
    )
    prompt: str = Field(default="", description="Describes the scene and the speaker's behaviour; it is not spoken.")
    num_frames: int = Field(
        default=145,
        ge=41,
        le=721,
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
