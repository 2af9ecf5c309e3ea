class BriaTextToImageFast(FalNode):
    """
    Generate up to four pictures from text with Bria's fast model in four to ten steps.
    bria, text-to-image, licensed-data, controlnet, fast, draft

    Licensed training data and guidance pictures as in Base, which takes 20 to 50 steps and costs more.

    Use cases:
    - Draft header pictures for a newsletter in four steps apiece
    - Try motifs for a flyer at five steps before one goes to HD
    - Recolour a raincoat photo in six shades at eight steps each
    - Block out a booth from a depth guide in six steps before Base renders it
    - Show a client licence-safe roughs drawn in ten steps
    """

    class Medium(str, Enum):
        PHOTOGRAPHY = "photography"
        ART = "art"

    endpoint: ClassVar[str] = "fal-ai/bria/text-to-image/fast"
    title: ClassVar[str] = "Bria Fast – Text to Image"
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
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_images: int = Field(
        default=4,
        ge=1,
        le=4,
        description="How many pictures to make; with guidance pictures always one. Each is charged.",
    )
    aspect_ratio: BriaAspectRatio = Field(
        default=BriaAspectRatio.RATIO_1_1,
        description="Shape of the picture as width to height; ignored when a guidance picture sets it.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=8, ge=4, le=10, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    prompt_enhancement: bool = Field(
        default=False,
        description="Adds descriptive variations to the prompt so that the pictures differ more from each other.",
    )
    medium: Medium | None = Field(default=None, description="Whether the picture is a photograph or art.")
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
