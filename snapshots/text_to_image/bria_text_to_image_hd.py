class BriaTextToImageHd(FalNode):
    """
    Generate up to four high-definition pictures from text with Bria's HD model, trained on licensed data.
    bria, text-to-image, licensed-data, hd, print, controlnet

    Same prompt, medium and guidance pictures as Base, at larger size; for print, where Fast is for drafts.

    Use cases:
    - Make a cover picture for an annual report in high definition
    - Create a landscape for a poster in a bank's reception
    - Print a close-up of linen across a catalogue spread after 50 steps
    - Follow a depth guide for 40 steps in a picture meant for posters
    - Render the HD final of a motif drafted with Bria Fast
    """

    class Medium(str, Enum):
        PHOTOGRAPHY = "photography"
        ART = "art"

    endpoint: ClassVar[str] = "fal-ai/bria/text-to-image/hd"
    title: ClassVar[str] = "Bria HD – Text to Image"
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
        default=30, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
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
        description="Up to four guide images, each tied to edges, depth, recolouring or a colour grid. A guide sets the shape and limits output to one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
