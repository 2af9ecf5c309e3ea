class Flux2LoraGalleryFaceToFullPortrait(FalNode):
    """
    Extend a cropped face into a full portrait with FLUX.2 and a ready-made LoRA.
    flux-2, lora, image-to-image, portrait, full-body, face

    Takes a tight close-up; body, clothes and setting come from the prompt. Keeps the input's size unless told.

    Use cases:
    - Turn a face crop into a standing author portrait
    - Make a full-length figure for a speaker announcement
    - Dress a cropped face in a suit and a studio
    - Complete a headshot that was cut at the chin
    - Extend a face crop to a tall 9:16 figure for a roll-up banner
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-lora-gallery/face-to-full-portrait"
    title: ClassVar[str] = "FLUX.2 LoRA Gallery – Face to Full Portrait"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "lora_scale", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="Close-up of a face, cropped tightly."
    )
    prompt: str = Field(
        default="Face to full portrait", description="The portrait to build around the face: clothes, pose and setting."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the result; unset keeps that of the face picture. A tall shape leaves room for the body. More pixels cost more.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=40, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
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
    lora_scale: float = Field(
        default=1.0, ge=0, le=2, description="How strongly the portrait LoRA works; lower leaves more to plain FLUX.2."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
