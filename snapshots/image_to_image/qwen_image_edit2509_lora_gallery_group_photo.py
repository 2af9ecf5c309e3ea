class QwenImageEdit2509LoraGalleryGroupPhoto(FalNode):
    """
    Join two or more separate portraits into one group photo with a LoRA on Qwen-Image-Edit-2509 (Plus), which tends to lend a retro film look.
    qwen, image-to-image, group-photo, combine-people, lora, 2509

    People come from the pictures, the scene from the prompt.

    Use cases:
    - Unite cousins on three continents in one garden picture
    - Stand a young grandfather next to his grown grandson at the same age
    - Assemble a remote band from solo selfies outside a diner
    - Place both founders side by side though they never shared a camera
    - Bring two pen friends together on a pier for an anniversary card
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-2509-lora-gallery/group-photo"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "lora_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Portraits of the people to bring together, at least two.",
    )
    prompt: str = Field(
        default="Two people standing next to each other outside with a landscape background",
        description="How the people stand and where. Faces and clothes come from the images.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    lora_scale: float = Field(
        default=1.0, description="How strongly the built-in add-on shows; lower blends it with the base model."
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(default=6, description="Denoising steps: more of them take longer and add detail.")
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
