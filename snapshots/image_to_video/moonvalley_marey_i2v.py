class MoonvalleyMareyI2v(FalNode):
    """
    Animate a first frame with Moonvalley's Marey Realism 1.5, trained on licensed footage only.
    marey, moonvalley, image-to-video, video, licensed-data, 1080p, realistic

    5 or 10 silent seconds in five sizes up to 1920x1080, wide, tall or square.

    Use cases:
    - Extend a commercial's plate shot from a still
    - Animate a documentary's archive photo
    - Turn an upright photo into a 1080 by 1920 story clip
    - Make a square 1152-pixel clip from a packshot
    - Animate an upright 1152 by 1536 clip from a still for a rights-cleared campaign
    """

    class Dimensions(str, Enum):
        DIMENSIONS_1920X1080 = "1920x1080"
        DIMENSIONS_1080X1920 = "1080x1920"
        DIMENSIONS_1152X1152 = "1152x1152"
        DIMENSIONS_1536X1152 = "1536x1152"
        DIMENSIONS_1152X1536 = "1152x1536"

    endpoint: ClassVar[str] = "moonvalley/marey/i2v"
    title: ClassVar[str] = "Marey Realism 1.5 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "dimensions")
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
        description="Length of the video; ten seconds cost twice as much as five.",
    )
    negative_prompt: str | None = Field(
        default="<synthetic> <scene cut> low-poly, flat shader, bad rigging, stiff animation, uncanny eyes, low-quality textures, looping glitch, cheap effect, overbloom, bloom spam, default lighting, game asset, stiff face, ugly specular, AI artifacts",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float | None = Field(
        default=None,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
