class ChronoEditLoraGalleryPaintbrush(FalNode):
    """
    Turn strokes that you drew on a photo into real objects with ChronoEdit's Paintbrush LoRA.
    chrono-edit, nvidia, image-to-image, paintbrush, sketch-to-image, lora, doodle

    Takes the picture with its sketch, a prompt that names it and an optional mask; returns 480p or 720p.

    Use cases:
    - Add a hat to a portrait by drawing it
    - Sketch a pergola onto a garden photo for a client
    - Draw window frames on a facade photo and see them built
    - Turn a scribbled outline on a room photo into furniture
    - Limit the worked-out sketch to a masked corner of the picture
    """

    endpoint: ClassVar[str] = "fal-ai/chrono-edit-lora-gallery/paintbrush"
    title: ClassVar[str] = "ChronoEdit LoRA Gallery – Paintbrush"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "mask", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture on which you have drawn the rough sketch that should become real.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Optional mask; black areas mark where the sketch should be worked out.",
    )
    prompt: str = Field(default="", description="Says what the drawn strokes should become.")
    num_inference_steps: int = Field(
        default=8, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="How large and detailed the result gets; higher takes longer.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    turbo_mode: bool = Field(
        default=True, description="Runs a shortened process that is quicker and hardly looks different."
    )
    loras: list[ChronoLoraWeight] = Field(
        default=[],
        max_length=3,
        description="Further ChronoEdit LoRAs to merge on top of the Paintbrush, each with its own weight.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
