class SensenovaU1Infographic(FalNode):
    """
    Generate an infographic from a detailed prompt with SenseNova U1.
    sensenova, text-to-image, image, infographic, poster, text-rendering

    Layout, sections, colours, lettering and the data go into the prompt; nine shapes from 1:2 to 2:1, with a thinking step that costs a fifth more.

    Use cases:
    - Make an infographic for a presentation
    - Turn survey figures into a poster
    - Lay out four sections with icons on a 2:1 banner
    - Let the model think a crowded process chart through first
    - Fit a tall 1:2 timeline to a web page
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_1_2 = "1:2"
        RATIO_2_1 = "2:1"

    endpoint: ClassVar[str] = "fal-ai/sensenova-u1-infographic"
    title: ClassVar[str] = "SenseNova U1 – Infographic"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "use_thinking", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="The infographic in words: its layout, sections, colours, lettering and the data to show. More detail works better.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the picture as width to height."
    )
    guidance_scale: float = Field(
        default=4.0,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=50, description="Denoising steps: more of them take longer and add detail."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    timestep_shift: float = Field(
        default=3.0, description="Moves the noise schedule: higher spends more of the steps on the early, rough stage."
    )
    use_thinking: bool = Field(
        default=False,
        description="Lets the model reason before it draws, which helps with complex prompts; slower, and costs 1.2 times as much.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        timings: Any
        has_nsfw_concepts: list[bool]
        seed: int
        thinking: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
