class IpAdapterFaceId(FalNode):
    """
    Generate a portrait of a given face with IP-Adapter FaceID on SD 1.5 or SDXL.
    ip-adapter, image-to-image, face-id, personalization, stable-diffusion, portrait

    Takes one face or a zip of photos that are averaged, and a checkpoint of your choice; research licence.

    Use cases:
    - Make a themed portrait of a person from one photo
    - Put a face into a historical costume picture
    - Average a zip of ten face photos into one portrait
    - Choose among six face adapter variants
    - Draw a likeness with an SDXL checkpoint of your own
    """

    class ModelType(str, Enum):
        MODEL_TYPE_1_5_V1 = "1_5-v1"
        MODEL_TYPE_1_5_V1_PLUS = "1_5-v1-plus"
        MODEL_TYPE_1_5_V2_PLUS = "1_5-v2-plus"
        SDXL_V1 = "SDXL-v1"
        SDXL_V2_PLUS = "SDXL-v2-plus"
        MODEL_TYPE_1_5_AURAFACE_V1 = "1_5-auraface-v1"

    endpoint: ClassVar[str] = "fal-ai/ip-adapter-face-id"
    title: ClassVar[str] = "IP-Adapter FaceID – Portrait"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "face_image", "face_images_data", "model_type")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"face_images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    model_type: ModelType = Field(
        default=ModelType.MODEL_TYPE_1_5_V1,
        description="Adapter variant: SD 1.5 or SDXL, with 'plus' holding the face closer. AuraFace swaps the face encoder.",
    )
    prompt: str = Field(default="", description="The portrait to make: setting, clothes, style.")
    face_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="face_image_url",
        description="Photo of the face to match; scaled and cropped to 640 by 640 if it is another size.",
    )
    face_images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="face_images_data_url",
        description="Zip archive of face photos, averaged into one more reliable likeness; an alternative to the single face image.",
    )
    negative_prompt: str = Field(
        default="blurry, low resolution, bad, ugly, low quality, pixelated, interpolated, compression artifacts, noisey, grainy",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=16,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=200, description="Denoising steps: more of them take longer and add detail."
    )
    num_samples: int = Field(
        default=4,
        ge=1,
        le=4,
        description="How many samples of the face are taken for the likeness; more bring it closer and take longer.",
    )
    width: int = Field(default=512, ge=512, le=1024, description="Width in pixels.")
    height: int = Field(default=512, ge=512, le=1024, description="Height in pixels.")
    face_id_det_size: int = Field(
        default=640,
        ge=64,
        le=640,
        description="Size for finding the face: larger is more exact and slower; lower it if no face is found.",
    )
    base_1_5_model_repo: str = Field(
        default="SG161222/Realistic_Vision_V4.0_noVAE",
        description="Stable Diffusion 1.5 model to draw with; counts only with a 1.5 adapter.",
    )
    base_sdxl_model_repo: str = Field(
        default="SG161222/RealVisXL_V3.0", description="SDXL model to draw with; counts only with an SDXL adapter."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
