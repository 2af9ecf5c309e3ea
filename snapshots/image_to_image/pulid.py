class Pulid(FalNode):
    """
    Generate portraits that keep a face from a handful of reference photos with PuLID, in about four steps and no training.
    pulid, image-to-image, identity, face, personalization, portrait

    Fidelity or extreme-style modes, and two identities can be mixed.

    Use cases:
    - Draw a stand-up comic as a grim Victorian undertaker from four photos
    - Mix two siblings' faces to imagine the third for a family joke
    - Make a claymation-style likeness of the chess coach in extreme style
    - Put a local councillor into a superhero panel for the fete comic
    - Create an identity-true oil portrait for a retired head teacher's wall
    """

    class Mode(str, Enum):
        FIDELITY = "fidelity"
        EXTREME_STYLE = "extreme style"

    endpoint: ClassVar[str] = "fal-ai/pulid"
    _required: ClassVar[tuple[str, ...]] = ("reference_images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "mode", "id_scale", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    reference_images: list[ReferenceFace] = Field(
        default=[], description="Images of the face to reproduce; about four give a good likeness."
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="flaws in the eyes, flaws in the face, flaws, lowres, non-HDRi, low quality, worst quality,artifacts noise, text, watermark, glitch, deformed, mutated, ugly, disfigured, hands, low resolution, partially rendered objects,  deformed or partially rendered eyes, deformed, deformed eyeballs, cross-eyed,blurry",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    guidance_scale: float = Field(
        default=1.2,
        ge=1,
        le=1.5,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=4, ge=1, le=12, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=768, height=1024),
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
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
