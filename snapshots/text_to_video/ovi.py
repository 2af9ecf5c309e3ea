class Ovi(FalNode):
    """
    Generate a video and its soundtrack together from one prompt with Ovi, speech and effects included.
    ovi, text-to-video, video, audio, speech, sound-effects

    Offers seven small frame sizes, and a negative prompt each for picture and sound.

    Use cases:
    - Make a short ad with one spoken line from a script alone
    - Create an upright 512x992 social clip with matching sound
    - Let an invented spokesperson talk without a photo to start from
    - Fill a very wide 1120x448 banner with a moving scene and its noises
    - Hear a dialogue shot from its stage directions before it is drawn
    """

    class Resolution(str, Enum):
        RESOLUTION_512X992 = "512x992"
        RESOLUTION_992X512 = "992x512"
        RESOLUTION_960X512 = "960x512"
        RESOLUTION_512X960 = "512x960"
        RESOLUTION_720X720 = "720x720"
        RESOLUTION_448X1120 = "448x1120"
        RESOLUTION_1120X448 = "1120x448"

    endpoint: ClassVar[str] = "fal-ai/ovi"
    title: ClassVar[str] = "Ovi – Text to Video with Sound"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "negative_prompt", "audio_negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="What is seen and what is heard: describe the scene, spoken words and sounds together."
    )
    negative_prompt: str = Field(
        default="jitter, bad hands, blur, distortion",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    audio_negative_prompt: str = Field(
        default="robotic, muffled, echo, distorted",
        description="Sounds to keep out of the soundtrack, such as hiss or muffled voices.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_992X512, description="Size of the video; higher is sharper and takes longer."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
