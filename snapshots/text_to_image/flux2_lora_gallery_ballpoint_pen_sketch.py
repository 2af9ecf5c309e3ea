class Flux2LoraGalleryBallpointPenSketch(FalNode):
    """
    Draw ballpoint-pen sketches from text with FLUX.2 [dev] and a ready-made LoRA: blue-ink hatching as in a notebook margin.
    flux-2, lora, text-to-image, image, ballpoint, sketch, drawing

    Put b4llp01nt in the prompt to call it up.

    Use cases:
    - Sketch a sleeping commuter b4llp01nt style for a poetry pamphlet
    - Fill a prop diary with a castaway's drawings of crabs
    - Doodle the staff of a law office for its anniversary mug
    - Draw a bored pupil's exercise-book dragon for a stage production
    - Show field notes of a beetle on lined paper for a nature trail sign
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-lora-gallery/ballpoint-pen-sketch"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "lora_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to sketch. Include the trigger word b4llp01nt so that the pen style takes hold."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture: a preset shape or your own width and height.",
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
        description="How strongly the ballpoint style shows. Lower lets plain FLUX.2 come through.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
