class LtxVideo13bDevExtend(FalNode):
    """
    Continue a silent clip by prompt with the undistilled LTX Video 0.9.7 13B.
    ltx, lightricks, video-to-video, video, extend-video, lora, 720p

    Takes the clip and the frame to go on from; 30 steps a pass, LoRAs and a costlier detail pass. fal has retired it; here LTX Video 0.9.8 Distilled follows.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltxv-13b-098-distilled/extend.

    Use cases:
    - Lengthen a mute loop for a waiting room
    - Add seconds to a stock clip for an edit
    - Keep a trained style going at thirty steps a pass
    - Let the 13B Dev model lengthen its own clip
    - Raise the second pass to fifty steps on a slow continued reveal
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-13b-dev/extend"
    title: ClassVar[str] = "LTX Video 0.9.7 13B Dev – Extend"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "num_frames", "resolution", "loras")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="What happens in the added part, going on from the clip. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="worst quality, inconsistent motion, blurry, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    loras: list[LoraWeightWithWeightName] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes that of the clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_frames: int = Field(
        default=121, ge=9, le=1441, description="Number of frames to make: more of them give a longer clip."
    )
    first_pass_num_inference_steps: int = Field(
        default=30,
        ge=2,
        le=50,
        description="Denoising steps of the first, coarse pass; more settle layout and motion better.",
    )
    second_pass_num_inference_steps: int = Field(
        default=30,
        ge=2,
        le=50,
        description="Denoising steps of the second pass, which works on detail; more are slower.",
    )
    second_pass_skip_initial_steps: int = Field(
        default=17,
        ge=0,
        le=49,
        description="Steps skipped at the start of the second pass; more keep it to fine detail only.",
    )
    frame_rate: int = Field(
        default=24,
        ge=1,
        le=60,
        description="Frames a second; fewer look choppier, and the same number of frames then makes a longer clip.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    enable_detail_pass: bool = Field(
        default=False, description="Adds a second pass that sharpens details, at about twice the price."
    )
    temporal_adain_factor: float = Field(
        default=0.5,
        ge=0,
        le=1,
        multiple_of=0.05,
        description="Matches the colours of later stretches to the first, so that long videos do not drift; higher matches more.",
    )
    tone_map_compression_ratio: float = Field(
        default=0.0,
        ge=0,
        le=1,
        multiple_of=0.05,
        description="How far bright and dark are drawn together; zero leaves contrasts as they are.",
    )
    constant_rate_factor: int = Field(
        default=29,
        ge=0,
        le=51,
        description="Compression put on the input so that it resembles training footage; more can loosen up the motion.",
    )
    video: ExtendVideoConditioningInput | None = Field(
        default=None,
        description="The clip to continue, with where it starts in the result, how many of its frames count and how strictly.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
