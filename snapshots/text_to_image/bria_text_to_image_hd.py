class BriaTextToImageHd(FalNode):
    """
    Generate larger, more detailed images with Bria HD, the high-definition member of Bria's licensed-data family.
    bria, text-to-image, image, hd, licensed-data, print

    Choose it for print; Base and Fast cover screens and drafts.

    Use cases:
    - Print a cleared landscape across the back wall of a credit-union branch
    - Deliver a crisp cover motif for an annual report of a water utility
    - Make a close-up of linen weave for a furniture catalogue spread
    - Supply a calendar publisher with twelve orchard scenes free of stock licences
    - Render a large still life of cheeses for the side of a market van
    """

    class Medium(str, Enum):
        PHOTOGRAPHY = "photography"
        ART = "art"

    endpoint: ClassVar[str] = "fal-ai/bria/text-to-image/hd"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images", "medium", "guidance")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_images: int = Field(
        default=4, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    aspect_ratio: BriaAspectRatio = Field(
        default=BriaAspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=30, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    prompt_enhancement: bool = Field(
        default=False,
        description="Adds descriptive variations to the prompt so that the pictures differ more from each other.",
    )
    medium: Medium | None = Field(
        default=None, description="Whether the picture is a photograph or art; left out, both are possible."
    )
    guidance: list[GuidanceInput] = Field(
        default=[],
        max_length=4,
        description="Up to four guide images, each tied to edges, depth, recolouring or a colour grid. A guide sets the shape and limits output to one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
