class IpAdapterFaceId(FalNode):
    """
    Generate a portrait of a given face with IP-Adapter FaceID on Stable Diffusion 1.5 or SDXL, from one face or a zip of them averaged.
    ip-adapter, image-to-image, face-id, personalization, stable-diffusion, portrait

    Research licence; six adapter variants and free choice of checkpoint.

    Use cases:
    - Average ten rehearsal selfies to paint a singer as a baroque queen
    - Compare SD 1.5 and SDXL likeness of one volunteer in a methods paper
    - Put the quiz host's face on a mock Renaissance banknote
    - Try your own Hugging Face checkpoint with a single passport photo
    - Draw a re-enactment society member as a Napoleonic drummer
    """

    class ModelType(str, Enum):
        MODEL_TYPE_1_5_V1 = "1_5-v1"
        MODEL_TYPE_1_5_V1_PLUS = "1_5-v1-plus"
        MODEL_TYPE_1_5_V2_PLUS = "1_5-v2-plus"
        SDXL_V1 = "SDXL-v1"
        SDXL_V2_PLUS = "SDXL-v2-plus"
        MODEL_TYPE_1_5_AURAFACE_V1 = "1_5-auraface-v1"

    endpoint: ClassVar[str] = "fal-ai/ip-adapter-face-id"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "face_image", "face_images_data", "model_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    model_type: ModelType = Field(
        default=ModelType.MODEL_TYPE_1_5_V1,
        description="Adapter variant: SD 1.5 or SDXL, with 'plus' holding the face closer. AuraFace swaps the face encoder.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    face_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="face_image_url",
        description="Image of the face to match, scaled and cropped to a square if needed.",
    )
    face_images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="face_images_data_url",
        description="Zip archive of face photos; they are averaged into one more reliable identity. ZIP.",
    )
    negative_prompt: str = Field(
        default="blurry, low resolution, bad, ugly, low quality, pixelated, interpolated, compression artifacts, noisey, grainy",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=16,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
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
        default="SG161222/Realistic_Vision_V4.0_noVAE", description="Stable Diffusion 1.5 model to draw with."
    )
    base_sdxl_model_repo: str = Field(default="SG161222/RealVisXL_V3.0", description="SDXL model to draw with.")

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
