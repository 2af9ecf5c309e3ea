class StableAvatar(FalNode):
    """
    Animate a reference picture to speech with StableAvatar for up to five minutes in one video; landscape, square, portrait or the picture's own shape.
    stable-avatar, audio-to-video, talking-head, avatar, long-video, lip-sync

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Deliver a four-minute onboarding talk from one staff photo
    - Turn a sermon recording and a portrait into a Sunday video
    - Have a cartoon librarian read a whole short story
    - Present a pharmacy's leaflet as a vertical talking clip
    - Animate a union rep's picture for a long bargaining update
    """

    endpoint: ClassVar[str] = "fal-ai/stable-avatar"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default="", description="How the speaker behaves and what is around; the words spoken come from the audio."
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    audio_guidance_scale: float = Field(
        default=4.0,
        ge=0,
        le=10,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    num_inference_steps: int = Field(
        default=50, ge=10, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    perturbation: float = Field(
        default=0.1,
        ge=0,
        le=1,
        description="Amount of random disturbance added while generating; none keeps to the reference most closely.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
