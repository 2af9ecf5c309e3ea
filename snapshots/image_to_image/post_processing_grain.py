class PostProcessingGrain(FalNode):
    """
    Add film grain to a picture with fal's Post Processing.
    post-processing, image-to-image, film-grain, analog, kodak, newspaper

    Six kinds, such as Kodak, Fuji, cinematic or newspaper, with strength and grain size; the combined node adds other effects.

    Use cases:
    - Give digital wedding photos the look of film
    - Make a generated still match grainy footage
    - Put newspaper speckle on a prop front page
    - Hide banding in a rendered evening sky
    - Give a skate cover coarse Fuji grain
    """

    class GrainStyle(str, Enum):
        MODERN = "modern"
        ANALOG = "analog"
        KODAK = "kodak"
        FUJI = "fuji"
        CINEMATIC = "cinematic"
        NEWSPAPER = "newspaper"

    endpoint: ClassVar[str] = "fal-ai/post-processing/grain"
    title: ClassVar[str] = "Post Processing – Grain"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "grain_style", "grain_intensity", "grain_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to lay the grain over."
    )
    grain_intensity: float = Field(
        default=0.4, ge=0, le=1, multiple_of=0.01, description="How strong the film grain is."
    )
    grain_scale: float = Field(default=10.0, ge=1, le=100, description="Size of the grains; higher is coarser.")
    grain_style: GrainStyle = Field(default=GrainStyle.MODERN, description="Film stock whose grain is imitated.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
