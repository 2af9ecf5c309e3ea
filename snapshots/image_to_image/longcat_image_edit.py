class LongcatImageEdit(FalNode):
    """
    Edit one photo by instruction with LongCat Image Edit, Meituan's 6B model.
    longcat, image-to-image, image-editing, text-rendering, bilingual, 6b

    Writes Chinese and English lettering; takes a single picture, and acceleration trades finish for speed.

    Use cases:
    - Change the text on a shop sign photo
    - Localise a packaging mock-up
    - Replace English lettering with Chinese in the same photo
    - Retype a photographed door notice in four WebP versions at once
    - Clear clutter from a kitchen photo at high acceleration
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-image/edit"
    title: ClassVar[str] = "LongCat Image – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "acceleration", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="The change to make; put the wanted lettering in quotation marks.")
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The one photo to change.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
