class FaceToSticker(FalNode):
    """
    Make a sticker from a face photo and a prompt, delivered both with and without background.
    face-to-sticker, image-to-image, sticker, instant-id, face, research

    Built on Stable Diffusion with InstantID for likeness; research licence only.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a volunteer's selfie into a winking sticker for an HCI study
    - Draw the lab's supervisor as a wizard for the thesis-defence chat
    - Make die-cut sheets from consenting classmates in a design seminar
    - Probe how likeness holds as InstantID strength drops
    - Prototype a sulky-face emote set of yourself for a usability test
    """

    endpoint: ClassVar[str] = "fal-ai/face-to-sticker"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "instant_id_strength", "upscale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo showing the face the sticker is drawn from.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=20, ge=10, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=0,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    instant_id_strength: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="How strictly the facial likeness is kept in the sticker; higher is closer.",
    )
    ip_adapter_weight: float = Field(
        default=0.2, ge=0, le=1, description="How much the face picture shapes the sticker; higher is more alike."
    )
    ip_adapter_noise: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Noise put on the face picture before the adapter reads it; more frees the drawing.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    upscale: bool = Field(default=False, description="Doubles the size of the sticker after it is made.")
    upscale_steps: int = Field(
        default=10, ge=1, le=20, description="Steps spent on enlarging the sticker; counts only when enlarging is on."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        sticker_image: ImageRef
        sticker_image_background_removed: ImageRef
        seed: int
        has_nsfw_concepts: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
