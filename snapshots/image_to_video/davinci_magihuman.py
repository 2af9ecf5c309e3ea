class DavinciMagihuman(FalNode):
    """
    Make a person in a picture speak and act for up to 30 seconds with DaVinci-MagiHuman.
    davinci-magihuman, image-to-video, video, talking-head, lip-sync, audio, avatar

    Follows a recording you supply or makes its own sound from the prompt; 256p to 1080p.

    Use cases:
    - Turn a portrait and a recording into a talking clip
    - Make a spokesperson video from one photo
    - Let the model invent voice and gesture from a prompt
    - Draft at 256p and finish a talking person at 1080p
    - Act out a 30-second monologue from a still
    """

    class Resolution(str, Enum):
        RESOLUTION_256P = "256p"
        RESOLUTION_540P = "540p"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"

    endpoint: ClassVar[str] = "fal-ai/davinci-magihuman"
    title: ClassVar[str] = "DaVinci-MagiHuman – Talking Person"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "audio", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person who should speak and move.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Speech that the lips follow; left out, sound is made from the prompt.",
    )
    duration: int = Field(
        default=5, ge=1, le=30, description="Length of the video in seconds; longer takes longer to make."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_256P,
        description="Size of the video; 256p is 448x256, while 540p and 720p are shrunk from the 1080p pass.",
    )
    num_inference_steps: int | None = Field(
        default=None,
        ge=1,
        le=50,
        description="Denoising steps; left out, 8 are taken at 256p and 32 at the larger sizes.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check of prompt and picture for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
