class QwenImageEdit2509LoraGalleryRemoveLighting(FalNode):
    """
    Flatten all light and shade in a photo to soft, even illumination, with a ready LoRA on Qwen Image Edit 2509.
    qwen-image-edit, qwen, image-to-image, delighting, even-light, texture, 2509

    No prompt; meant for relighting and textures, where Lighting Restoration mends harsh patches.

    Use cases:
    - Flatten the light on a brick wall photo for a game texture
    - Prepare a portrait for relighting
    - Show a rug's true pattern without the sunbeam
    - Even out stage colours so a costume's cloth can be matched
    - Clear baked shadows from a prop photo for a 3D model
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-2509-lora-gallery/remove-lighting"
    title: ClassVar[str] = "Qwen Image Edit 2509 – Remove Lighting"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The picture whose light and shadows are to be evened out.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture in pixels; unset, it follows the last input picture."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=6, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    negative_prompt: str = Field(
        default=" ",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
