class FluxProKontext(FalNode):
    """
    Edit a picture by written instruction with FLUX.1 Kontext [pro], the standard hosted Kontext.
    flux, kontext, pro, image-to-image, image-editing, instruction

    Takes one picture and one of nine shapes; max costs more and letters better, multi takes several pictures.

    Use cases:
    - Change the background of a product photo by one sentence
    - Keep a character the same from scene to scene
    - Edit one photo step by step in the standard, non-experimental mode
    - Recolour a jacket in a portrait with Kontext [pro]'s single-picture node
    - Wire a form's single photo upload straight into an edit
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/kontext"
    title: ClassVar[str] = "FLUX.1 Kontext [pro] – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through in the generated picture; lower is stricter, higher more lenient.",
    )
    enhance_prompt: bool = Field(
        default=False,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )
    aspect_ratio: AspectRatioFluxPresets | None = Field(
        default=None, description="Shape of the result as width to height."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to edit by instruction."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
