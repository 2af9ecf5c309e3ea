class Patina(FalNode):
    """
    Predict the material maps of a photo or render with PATINA.
    patina, image-to-image, pbr, normal-map, texture, material

    Takes one picture and gives base colour, normal, roughness, metalness and height as images; it does not make the picture repeat.

    Use cases:
    - Get a normal map from a texture photo without writing a prompt
    - Prepare a stone photo for a 3D material with its own stones unchanged
    - Predict only roughness and height of a finished render that must stay as it is
    - Separate true colour from light in a wood photo with no words needed
    - Add maps to a texture that already repeats
    """

    class Maps(str, Enum):
        BASECOLOR = "basecolor"
        NORMAL = "normal"
        ROUGHNESS = "roughness"
        METALNESS = "metalness"
        HEIGHT = "height"

    endpoint: ClassVar[str] = "fal-ai/patina"
    title: ClassVar[str] = "PATINA – Material Maps from Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "maps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo or render of the surface whose maps are wanted.",
    )
    maps: list[Maps] = Field(
        default=["basecolor", "normal", "roughness", "metalness", "height"],
        description="Which maps to predict: base colour, normal, roughness, metalness or height.",
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
