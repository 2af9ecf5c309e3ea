class PatinaMaterial(FalNode):
    """
    Generate a repeating 3D material from a description with PATINA: the texture and up to five maps.
    patina, text-to-image, pbr, texture, material, tileable, seamless-texture

    Maps can be enlarged two or four times, up to 8K; an input picture is optional.

    Use cases:
    - Make a mossy cobblestone game material from a sentence
    - Invent a fabric for furniture renders without photographing any cloth
    - Describe a marble and enlarge its maps four times with no sample photo
    - Repaint a masked crack inside a repeating plaster wall
    - Get a plain repeating texture from words with all maps deselected
    """

    class Maps(str, Enum):
        BASECOLOR = "basecolor"
        NORMAL = "normal"
        ROUGHNESS = "roughness"
        METALNESS = "metalness"
        HEIGHT = "height"

    class UpscaleFactor(int, Enum):
        OFF = 0
        X2 = 2
        X4 = 4

    endpoint: ClassVar[str] = "fal-ai/patina/material"
    title: ClassVar[str] = "PATINA – Material from Text"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "maps", "image_size", "upscale_factor")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="The material to make: what it is, its wear, colour and pattern.")
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_prompt_expansion: bool = Field(
        default=True, description="Lets a language model flesh out the prompt first, for about 0.0025 credits more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the generated pictures for unsafe content; off skips the check."
    )
    tiling_mode: TilingMode = Field(
        default=TilingMode.BOTH,
        description="Where the texture repeats: on all four sides, only left and right, or only top and bottom.",
    )
    tile_size: int = Field(
        default=128,
        ge=32,
        le=256,
        description="Size of the patches that are worked on, in latent units of 8 pixels: 128 means 1024 pixels.",
    )
    tile_stride: int = Field(
        default=64,
        ge=16,
        le=128,
        description="Step from one patch to the next, in latent units of 8 pixels; smaller steps overlap more and take longer.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to start from; with a mask only the masked part is repainted. Unset, the prompt alone counts.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Mask for the input picture: white is made anew, black stays. Works only together with image.",
    )
    strength: float = Field(
        default=0.6,
        gt=0,
        le=1,
        description="How far the input picture is remade: low stays close to it. Counts only with an input picture.",
    )
    maps: list[Maps] = Field(
        default=["basecolor", "normal", "roughness", "metalness", "height"],
        description="Which maps to predict: base colour, normal, roughness, metalness, height. None selected gives the texture alone.",
    )
    upscale_factor: UpscaleFactor = Field(
        default=UpscaleFactor.OFF,
        description="How many times wider and higher the maps become; 0 leaves them. The base texture itself stays as it is.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
