class Photomaker(FalNode):
    """
    Generate pictures of a person from a zip of their photos with PhotoMaker, no training.
    photomaker, image-to-image, personalization, portrait, identity, zip

    A style preset list and a second pipeline for stylised looks; InstantCharacter and PuLID take loose images instead.

    Use cases:
    - Make neon comic portraits of the bride from a zip of her holiday shots
    - See a retired sailor as a Lowpoly sea captain from five family photos
    - Create a cinematic headshot of an actor from rehearsal pictures
    - Turn a birthday child's archive into a fantasy-art quest poster
    - Draw a line-art portrait of a late professor for the memorial booklet
    """

    class BasePipeline(str, Enum):
        PHOTOMAKER = "photomaker"
        PHOTOMAKER_STYLE = "photomaker-style"

    class Style(str, Enum):
        NO_STYLE = "(No style)"
        CINEMATIC = "Cinematic"
        DISNEY_CHARACTER = "Disney Character"
        DIGITAL_ART = "Digital Art"
        PHOTOGRAPHIC = "Photographic"
        FANTASY_ART = "Fantasy art"
        NEONPUNK = "Neonpunk"
        ENHANCE = "Enhance"
        COMIC_BOOK = "Comic book"
        LOWPOLY = "Lowpoly"
        LINE_ART = "Line art"

    endpoint: ClassVar[str] = "fal-ai/photomaker"
    _required: ClassVar[tuple[str, ...]] = ("image_archive", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_archive", "prompt", "style", "base_pipeline", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image_archive: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_archive_url",
        description="Zip file with several photos of the same person. Put the trigger word 'img' after the noun in the prompt.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    base_pipeline: BasePipeline = Field(
        default=BasePipeline.PHOTOMAKER, description="Whether the person is shown as a photo or in a style."
    )
    initial_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="initial_image_url",
        description="Image to begin denoising from; left out, the picture starts from pure noise.",
    )
    initial_image_strength: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Noise put on the initial picture: more lets the model depart further from it.",
    )
    style: Style = Field(default=Style.PHOTOGRAPHIC, description="Preset whose wording is added to your prompt.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=50, ge=20, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    style_strength: int = Field(
        default=20,
        ge=15,
        le=50,
        description="When the face takes over, in percent of the steps. Higher gives more style and less likeness.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0.1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
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
