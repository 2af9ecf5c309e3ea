class PostProcessingGrain(FalNode):
    """
    Add film grain in one of six stocks, modern, analog, Kodak, Fuji, cinematic or newspaper, with set intensity and grain size.
    post-processing, image-to-image, film-grain, analog, kodak, newspaper

    The lone-effect version of the grain switch in fal's combined Post Processing.

    Use cases:
    - Grain a digital wedding set to sit beside scans from real film
    - Make a mock front page photo with newspaper speckle for a drama prop
    - Hide banding in a rendered evening sky before printing
    - Give a skate video's cover the feel of pushed Fuji stock
    - Match a generated insert to a grainy documentary still
    """

    class GrainStyle(str, Enum):
        MODERN = "modern"
        ANALOG = "analog"
        KODAK = "kodak"
        FUJI = "fuji"
        CINEMATIC = "cinematic"
        NEWSPAPER = "newspaper"

    endpoint: ClassVar[str] = "fal-ai/post-processing/grain"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "grain_style", "grain_intensity", "grain_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
