class Flux2LoraGalleryMultipleAngles(FalNode):
    """
    Show the same object from another side with FLUX.2 and a ready-made LoRA.
    flux-2, lora, image-to-image, multiple-angles, camera-angle, novel-view

    Takes a picture, no prompt: the angle around the object, the height of the camera and its distance are set in numbers.

    Use cases:
    - Show a product from all sides, angle by angle, from one photo
    - Show the side that a seller forgot to shoot
    - Circle a chair in 45-degree steps
    - Look down on a cake at 60 degrees from a frontal photo
    - Pull a close-up back to a wide shot by the zoom number
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-lora-gallery/multiple-angles"
    title: ClassVar[str] = "FLUX.2 LoRA Gallery – Multiple Angles"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "horizontal_angle", "vertical_angle", "zoom")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The picture whose subject should be seen from another side.",
    )
    horizontal_angle: float = Field(
        default=0.0,
        ge=0,
        le=360,
        description="Angle around the object in degrees: 0 is the front, 90 the right side, 180 the back, 270 the left side.",
    )
    vertical_angle: float = Field(
        default=0.0,
        ge=0,
        le=60,
        description="Height of the camera in degrees: 0 is eye level, 60 looks down from above.",
    )
    zoom: float = Field(
        default=5.0,
        ge=0,
        le=10,
        description="Distance of the camera: 0 is a wide shot from afar, 5 a medium shot, 10 a close-up.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the result; unset keeps that of the input picture. More pixels cost more."
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How strictly the chosen view is followed: higher is stricter, lower is freer.",
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
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly the change of angle takes effect; lower stays nearer to plain FLUX.2.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
