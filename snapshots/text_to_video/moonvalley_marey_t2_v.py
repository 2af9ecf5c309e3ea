class MoonvalleyMareyT2V(FalNode):
    """
    Generate 5 or 10 second silent clips from text with Moonvalley's Marey Realism 1.5, trained only on licensed footage.
    marey, moonvalley, text-to-video, video, licensed-data, 1080p

    Frames are 1920x1080, 1152x1152 or 4:3 at 1536x1152 either way up; suited to jobs where rights matter.

    Use cases:
    - Supply an agency's lawyer with a generated harbour shot from licensed training data
    - Extend a documentary's missing 1930s farmyard scene with a ten-second plate
    - Create a clean rain-on-window insert for a broadcaster's drama promo
    - Make a 3:4 shot of a tailor at work for a suit maker's fitting room
    - Film an imagined orchestra pit rising for a concert hall's season page
    """

    class Dimensions(str, Enum):
        DIMENSIONS_1920X1080 = "1920x1080"
        DIMENSIONS_1152X1152 = "1152x1152"
        DIMENSIONS_1536X1152 = "1536x1152"
        DIMENSIONS_1152X1536 = "1152x1536"

    endpoint: ClassVar[str] = "moonvalley/marey/t2v"
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
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str | None = Field(
        default="<synthetic> <scene cut> low-poly, flat shader, bad rigging, stiff animation, uncanny eyes, low-quality textures, looping glitch, cheap effect, overbloom, bloom spam, default lighting, game asset, stiff face, ugly specular, AI artifacts",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float | None = Field(
        default=None,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
