class Uno(FalNode):
    """
    Generate a new scene with one or more reference subjects, using ByteDance's UNO on FLUX.
    uno, bytedance, image-to-image, subject-reference, multi-reference, flux, product

    Takes pictures of the things and a prompt; keeps subjects only, while USO also borrows a style.

    Use cases:
    - Place a product in an advert scene
    - Show two products together on one table
    - Keep several referenced objects consistent in one scene
    - Bring four toys, each from its own photo, into one picture-book scene
    - Get four scenes with the same two products in one run
    """

    endpoint: ClassVar[str] = "fal-ai/uno"
    title: ClassVar[str] = "UNO – Subject to Image"
    _required: ClassVar[tuple[str, ...]] = ("input_images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Pictures of the subjects that should appear in the new scene, one thing each.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height, both multiples of 8. More pixels cost more.",
    )
    prompt: str = Field(default="", description="The new scene, naming the subjects of the pictures.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
