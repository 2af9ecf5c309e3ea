class BriaTextToImageFast(FalNode):
    """
    Draft licensed-data images in four to ten steps with Bria Fast, the low-latency sibling of Bria Base; same prompts, same guidance images, less refinement.
    bria, text-to-image, image, fast, licensed-data, controlnet

    Use cases:
    - Show header pictures to a town-council editor as she types the headline
    - Prepare ten stand-ins for a supermarket circular and keep the rights question simple
    - Recolour a guide photo of a raincoat into this season's six shades for a buying meeting
    - Serve a picture suggestion inside an employee newsletter tool without a long wait
    - Block out a trade-fair booth from a depth guide before the agency renders it properly
    """

    class Medium(str, Enum):
        PHOTOGRAPHY = "photography"
        ART = "art"

    endpoint: ClassVar[str] = "fal-ai/bria/text-to-image/fast"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "aspect_ratio",
        "num_images",
        "num_inference_steps",
        "guidance",
    )
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
        default=8, ge=4, le=10, description="Denoising steps: more of them take longer and add detail."
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
        description="Up to four guide images with method and weight; the picture then takes its shape from the guide and only one is made.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
