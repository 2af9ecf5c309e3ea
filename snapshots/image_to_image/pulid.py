class Pulid(FalNode):
    """
    Generate portraits that keep a face from a few reference photos with PuLID, in about four steps.
    pulid, image-to-image, identity, face, personalization, portrait

    Needs no training; a fidelity or an extreme-style mode, and two people can be blended.

    Use cases:
    - Make a styled avatar from four selfies
    - Draw a customer as a film character
    - Blend the faces of two people into one
    - Trade likeness for a strong style in extreme style mode
    - Draw eight portraits of one face in a single run
    """

    class Mode(str, Enum):
        FIDELITY = "fidelity"
        EXTREME_STYLE = "extreme style"

    endpoint: ClassVar[str] = "fal-ai/pulid"
    title: ClassVar[str] = "PuLID – Portraits"
    _required: ClassVar[tuple[str, ...]] = ("reference_images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "mode", "id_scale", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    reference_images: list[ReferenceFace] = Field(
        default=[], description="Photos of the face to reproduce, ideally four of them."
    )
    prompt: str = Field(default="", description="The portrait to make: person, clothes, setting and style.")
    negative_prompt: str = Field(
        default="flaws in the eyes, flaws in the face, flaws, lowres, non-HDRi, low quality, worst quality,artifacts noise, text, watermark, glitch, deformed, mutated, ugly, disfigured, hands, low resolution, partially rendered objects,  deformed or partially rendered eyes, deformed, deformed eyeballs, cross-eyed,blurry",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    guidance_scale: float = Field(
        default=1.2,
        ge=1,
        le=1.5,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=4, ge=1, le=12, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=768, height=1024),
        description="Size of the picture in pixels: a preset shape or a width and height of your own.",
    )
    id_scale: float = Field(
        default=0.8,
        gt=0,
        le=5,
        description="How closely the face follows the references. Lower gives the prompt and style more say.",
    )
    mode: Mode = Field(
        default=Mode.FIDELITY, description="Whether the face stays as true as possible or gives way to a strong style."
    )
    id_mix: bool = Field(
        default=False, description="Blends the faces of two people into one; off treats them as the same person."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
