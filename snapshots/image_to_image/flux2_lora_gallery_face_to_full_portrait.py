class Flux2LoraGalleryFaceToFullPortrait(FalNode):
    """
    Extend a cropped face into a full-body portrait with FLUX.2's Face to Full Portrait LoRA.
    flux-2, lora, image-to-image, portrait, full-body, face

    Body, clothes and setting are imagined from the close crop and the prompt.

    Use cases:
    - Imagine a role-player's face in full plate armour
    - Extend a passport crop to a standing author portrait
    - Turn an old locket's face into a complete figure for a family play
    - Get a full-length stand-in for a life-size cardboard speaker
    - Sketch how a radio host might look standing at a lectern
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-lora-gallery/face-to-full-portrait"
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
        default="Face to full portrait",
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
