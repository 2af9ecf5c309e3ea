class Photomaker(FalNode):
    """
    Generate pictures of a person from a zip of their photos with PhotoMaker, without training.
    photomaker, image-to-image, personalization, portrait, identity, zip

    Ten style presets, or none, and a pipeline for stylised looks; the prompt names the person as man img or woman img.

    Use cases:
    - Make headshots of a person from private photos
    - Turn a colleague into a comic hero for a card
    - Pass a zip of family photos to get one likeness
    - Choose a style preset such as Cinematic or Line art for a likeness
    - Redraw a rough sketch as a portrait of the person in the zip
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
    title: ClassVar[str] = "PhotoMaker – Person to Image"
    _required: ClassVar[tuple[str, ...]] = ("image_archive", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_archive", "prompt", "style", "base_pipeline", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image_archive: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_archive_url",
        description="Zip file with several photos of the same person.",
    )
    prompt: str = Field(
        default="", description="The picture wanted; put img after the word for the person, as in man img or woman img."
    )
    base_pipeline: BasePipeline = Field(
        default=BasePipeline.PHOTOMAKER, description="Whether the person is shown as a photo or in a style."
    )
    initial_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="initial_image_url",
        description="Picture to start from; left out, drawing starts from pure noise.",
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
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
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
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0.1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
