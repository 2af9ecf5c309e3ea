class MoonvalleyMareyT2V(FalNode):
    """
    Generate a 5 or 10 second silent clip from text with Marey Realism 1.5, trained on licensed footage only.
    marey, moonvalley, text-to-video, video, licensed, realistic

    Frames are 1920x1080, square or 4:3 either way up; choose it where rights matter.

    Use cases:
    - Generate a TV spot shot from a script line, no photo needed
    - Create documentary b-roll from a description where no photo exists
    - Fill a ten-second gap in a broadcast promo without a still to start from
    - Produce a 3:4 clip of a craftsman for a shop page from text alone
    - Turn one sentence into a full HD establishing shot of a harbour
    """

    class Dimensions(str, Enum):
        DIMENSIONS_1920X1080 = "1920x1080"
        DIMENSIONS_1152X1152 = "1152x1152"
        DIMENSIONS_1536X1152 = "1536x1152"
        DIMENSIONS_1152X1536 = "1152x1536"

    endpoint: ClassVar[str] = "moonvalley/marey/t2v"
    title: ClassVar[str] = "Marey Realism 1.5 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "dimensions", "duration", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    dimensions: Dimensions = Field(
        default=Dimensions.DIMENSIONS_1920X1080, description="Width and height of the video in pixels."
    )
    duration: DurationFiveOrTenSeconds = Field(
        default=DurationFiveOrTenSeconds.DURATION_5S,
        description="Length of the clip; ten seconds cost twice as much as five.",
    )
    negative_prompt: str | None = Field(
        default="<synthetic> <scene cut> low-poly, flat shader, bad rigging, stiff animation, uncanny eyes, low-quality textures, looping glitch, cheap effect, overbloom, bloom spam, default lighting, game asset, stiff face, ugly specular, AI artifacts",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1, ge=-1, description="Number that fixes the chance involved; -1 draws a new one for each run."
    )
    guidance_scale: float | None = Field(
        default=None,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
